import {
  type BaselineFile,
  type Command,
  fileFormats,
  type Misuse,
  misuse,
  type ReportFile,
  type ValidateCommand,
  type ValidateFormat,
  validateFormats,
} from "./command.ts";
import { type Given, type Options, oneOf, refused, type Say, textOf } from "./option-values.ts";

const severities = ["error", "warning"] as const;

export function validateCommandOf(given: Given): Command {
  const { options, say } = given;
  if (options["dryRun"] === true && options["fix"] !== true) return misuse(say.dryRunAlone);
  const command = checkCommandOf(given);
  const isWatch = command.kind === "validate" && command.watch;
  return isWatch && !isForPeople(command) ? misuse(say.watchIsForPeople) : command;
}

function fixOf(options: Options): ValidateCommand["fix"] {
  if (options["fix"] !== true) return undefined;
  return options["dryRun"] === true ? "show" : "write";
}

function checkCommandOf({ operands, options, common, say }: Given): Command {
  const format = oneOf(options["format"], validateFormats);
  if (format === null) return refused("--format", options["format"], validateFormats, say);
  const failOn = oneOf(options["failOn"], severities);
  if (failOn === null) return refused("--fail-on", options["failOn"], severities, say);
  const maxWarnings = countOf(options["maxWarnings"]);
  if (maxWarnings === null) return misuse(say.badCount(String(options["maxWarnings"])));
  const report = reportOf(options, format, say);
  if (report && "message" in report) return report;
  const baseline = baselineOf(options, say);
  if (baseline && "message" in baseline) return baseline;
  return {
    kind: "validate",
    ...common,
    paths: operands,
    format,
    failOn: failOn ?? "error",
    maxWarnings,
    report,
    all: options["all"] === true,
    changed: changedOf(options),
    baseline,
    watch: options["watch"] === true,
    fix: fixOf(options),
  };
}

/** `undefined`: not given; `null`: no number. */
function countOf(value: unknown): number | undefined | null {
  const typed = textOf(value);
  if (typed === undefined) return undefined;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : null;
}

/** On the screen only, and nothing is written. */
function isForPeople({ format = "pretty", report, baseline, fix }: ValidateCommand): boolean {
  return (format === "pretty" || format === "compact") && !report && !baseline?.write && !fix;
}

function reportOf(
  options: Options,
  format: ValidateFormat | undefined,
  say: Say,
): ReportFile | Misuse | undefined {
  const path = textOf(options["output"]);
  if (path === undefined || path === "-") return undefined;
  const fileFormat = fileFormats.find((each) => each === format);
  if (!fileFormat) return misuse(say.noFileFormat(fileFormats));
  return { path, format: fileFormat, force: options["force"] === true };
}

function baselineOf(options: Options, say: Say): BaselineFile | Misuse | undefined {
  const path = textOf(options["baseline"]);
  const write = options["writeBaseline"] === true;
  if (write && path === undefined) return misuse(say.noBaselineFile);
  if (write && changedOf(options) !== undefined) return misuse(say.baselineOfChange);
  return path === undefined ? undefined : { path, write, force: options["force"] === true };
}

/** Given without a revision: what has changed since the last commit. */
function changedOf(options: Options): string | undefined {
  return options["changed"] === true ? "HEAD" : textOf(options["changed"]);
}
