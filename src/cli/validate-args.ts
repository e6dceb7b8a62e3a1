import {
  type Command,
  fileFormats,
  misuse,
  type ValidateCommand,
  validateFormats,
} from "./command.ts";
import { type Given, type Options, oneOf, refused, textOf } from "./option-values.ts";

const severities = ["error", "warning"] as const;

export function validateCommandOf(given: Given): Command {
  const { options, say } = given;
  if (options["dryRun"] === true && options["fix"] !== true) return misuse(say.dryRunAlone);
  return checkCommandOf(given);
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
  const most = textOf(options["maxWarnings"]);
  if (most !== undefined && !/^\d{1,9}$/.test(most)) return misuse(say.badCount(most));
  const typed = textOf(options["output"]);
  const output = typed === "-" ? undefined : typed;
  const fileFormat = fileFormats.find((each) => each === format);
  if (output !== undefined && !fileFormat) return misuse(say.noFileFormat(fileFormats));
  return {
    kind: "validate",
    ...common,
    paths: operands,
    format,
    failOn: failOn ?? "error",
    maxWarnings: most === undefined ? undefined : Number(most),
    report:
      output !== undefined && fileFormat
        ? { path: output, format: fileFormat, force: options["force"] === true }
        : undefined,
    all: options["all"] === true,
    fix: fixOf(options),
  };
}
