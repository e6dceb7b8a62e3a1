import { CommanderError, type Command as Program } from "commander";
import type { Language } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { periodOf } from "../model/period.ts";
import { folded } from "../model/text.ts";
import { readDate } from "../parse/date.ts";
import { modelKinds } from "../parse/words.ts";
import {
  type Command,
  type Common,
  formFormats,
  guidanceActions,
  guidanceFormats,
  misuse,
  registerFormats,
  reportFormats,
  statusFormats,
} from "./command.ts";
import type { Host } from "./host.ts";
import { languageOf } from "./language.ts";
import {
  choiceOf,
  type Given,
  labelled,
  labelsOf,
  type Options,
  oneOf,
  refused,
  type Say,
  textOf,
} from "./option-values.ts";
import { programOf } from "./program.ts";
import { registerTaskOf } from "./register-task.ts";
import { renderCommandOf } from "./render-args.ts";
import { type CommandName, commandTexts } from "./texts.ts";
import { usageWords } from "./usage-words.ts";
import { validateCommandOf } from "./validate-args.ts";

/** The command line as a command; wrong usage and help are commands too. */
export function commandOf(host: Host): Command {
  const language = languageOf(host);
  const say = usageWords[language];
  const argv = host.argv.map((argument, index) => (index === 0 ? asCommand(argument) : argument));
  const [first = "--help"] = argv;
  if (!first.startsWith("-") && !names.includes(first)) return unknownCommand(first, say);
  let command: Command = misuse(say.noCommand);
  const program = programOf(language, host.version, (name, operands, options) => {
    const common = commonOf(options, host, language);
    command = "kind" in common ? common : builders[name]({ operands, options, common, say });
  });
  try {
    program.parse(argv.length === 0 ? ["--help"] : argv, { from: "user" });
    return command;
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    const asked = program.commands.find((each) => [each.name(), each.alias()].includes(first));
    return commandInstead(cause, { asked: asked ?? program, version: host.version, say });
  }
}

const names: readonly string[] = Object.values(commandTexts).flatMap(({ name, also }) => [
  name,
  also,
]);

function unknownCommand(typed: string, say: Say): Command {
  return misuse(say.unknownCommand(typed, nearest(typed, names), names));
}

/** Help and the version come out of the library as exceptions too. */
function commandInstead(
  { code, exitCode, message }: CommanderError,
  { asked, version, say }: { asked: Program; version: string; say: Say },
): Command {
  if (code === "commander.version") return { kind: "print", text: `${version}\n` };
  if (exitCode === 0) return { kind: "print", text: asked.helpInformation() };
  const word = /'([^']*)'/.exec(message)?.[1] ?? "";
  if (code === "commander.unknownCommand") return unknownCommand(word, say);
  return misuse(
    say.library(
      code,
      word,
      asked.options.flatMap(({ long }) => long ?? []),
    ),
  );
}

/** `Kiểm tra`, `kiểm-tra` and `KIEM-TRA` name the command too. */
function asCommand(argument: string): string {
  return (
    names.find((name) => !argument.startsWith("-") && folded(name) === folded(argument)) ?? argument
  );
}

function commonOf(options: Options, host: Host, language: Language): Common | Command {
  const say = usageWords[language];
  const lang = textOf(options["lang"]);
  if (lang !== undefined && !["vi", "en"].includes(lang.toLowerCase())) {
    return misuse(say.notAllowed("--lang", lang, ["vi", "en"]));
  }
  const typed = textOf(options["asOf"]);
  const reading = typed === undefined ? undefined : readDate(typed);
  if (reading && (!reading.ok || reading.date.precision !== "day")) {
    return misuse(say.badDay(typed ?? ""));
  }
  return {
    folder: textOf(options["folder"]) ?? ".",
    asOf: reading?.ok ? reading.date.first : host.today,
    language,
    plain: host.environment.plain || options["color"] === false,
    quiet: options["quiet"] === true,
  };
}

const builders: Readonly<Record<CommandName, (given: Given) => Command>> = {
  validate: validateCommandOf,
  fmt: ({ operands, options, common }) => {
    const otherwise = options["check"] === true ? "check" : "write";
    const mode = options["dryRun"] === true ? "show" : otherwise;
    return { kind: "fmt", ...common, paths: operands, mode };
  },
  status: ({ options, common, say }) => {
    const format = oneOf(options["format"], statusFormats);
    if (format === null) return refused("--format", options["format"], statusFormats, say);
    return { kind: "status", ...common, ...choiceOf(options), format: format ?? "pretty" };
  },
  register: ({ options, common, say }) => {
    const format = oneOf(options["format"], registerFormats);
    if (format === null) return refused("--format", options["format"], registerFormats, say);
    const kind = labelled(options["kind"], modelKinds);
    if (kind === null) return refused("--kind", options["kind"], labelsOf(modelKinds), say);
    const task = registerTaskOf(options, say);
    if ("message" in task) return task;
    return {
      kind: "register",
      ...common,
      ...choiceOf(options),
      field: textOf(options["field"]),
      modelKind: kind,
      selected: options["selected"] === true,
      format: format ?? "docx",
      task,
    };
  },
  report: ({ options, common, say }) => {
    const format = oneOf(options["format"], reportFormats);
    if (format === null) return refused("--format", options["format"], reportFormats, say);
    const typed = textOf(options["period"]);
    if (typed === undefined) return misuse(say.noPeriod);
    const period = periodOf(typed);
    if (!period) return misuse(say.badPeriod(typed));
    return { kind: "report", ...common, ...choiceOf(options), period, format: format ?? "docx" };
  },
  render: renderCommandOf,
  form: ({ options, common, say }) => {
    const format = oneOf(options["format"], formFormats);
    if (format === null) return refused("--format", options["format"], formFormats, say);
    const asked = { ...common, ...choiceOf(options), format: format ?? ("docx" as const) };
    const template = textOf(options["template"]);
    return template === undefined
      ? { kind: "form", ...asked }
      : { kind: "form-template", ...asked, template };
  },
  guidance: ({ operands, options, common, say }) => {
    const format = oneOf(options["format"], guidanceFormats);
    if (format === null) return refused("--format", options["format"], guidanceFormats, say);
    const [typed = "list", id] = operands;
    const action = oneOf(typed, guidanceActions);
    if (!action) return refused("guidance", typed, guidanceActions, say);
    if (action === "show" && id === undefined) return misuse(say.noGuidance);
    return { kind: "guidance", ...common, action, id, format: format ?? "pretty" };
  },
  explain: ({ operands: [code], common }) => ({ kind: "explain", ...common, code }),
};
