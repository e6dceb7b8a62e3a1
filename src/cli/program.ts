import { Option, Command as Program } from "commander";
import type { Language } from "../model/diagnostic.ts";
import {
  formFormats,
  guidanceFormats,
  registerFormats,
  reportFormats,
  statusFormats,
  validateFormats,
} from "./command.ts";
import { optionTexts, placeholders } from "./option-texts.ts";
import { type Both, type CommandName, type CommandText, commandTexts } from "./texts.ts";

const headings: Readonly<Record<string, Both>> = {
  "Usage:": { vi: "Cách dùng:", en: "Usage:" },
  "Options:": { vi: "Tùy chọn:", en: "Options:" },
  "Arguments:": { vi: "Tham số:", en: "Arguments:" },
  "Commands:": { vi: "Lệnh:", en: "Commands:" },
};

/** Called with the English name of a command, its operands and its options as typed. */
type Chosen = (
  name: CommandName,
  operands: readonly string[],
  options: Record<string, unknown>,
) => void;

/** The whole command line: what there is, what help says of it, in one language. */
export function programOf(language: Language, version: string, chosen: Chosen): Program {
  const program = shaped(new Program("danvan"), language)
    .description(
      {
        vi: "Đăng ký, kiểm tra và báo cáo mô hình, điển hình “Dân vận khéo”.",
        en: "Registers, checks and reports “Dân vận khéo” models.",
      }[language],
    )
    .version(version, "-V, --version", optionTexts.version[language])
    .helpCommand(false)
    .usage({ vi: "<lệnh> [tùy chọn]", en: "<command> [options]" }[language]);
  withCommon(program, language);

  const add = (name: CommandName) => {
    const { also, does, usage, note }: CommandText = commandTexts[name];
    const command = shaped(program.command(name), language)
      .alias(also)
      .summary(does[language])
      .description([does[language], note?.[language]].filter(Boolean).join("\n\n"))
      .usage([usage, { vi: "[tùy chọn]", en: "[options]" }[language]].join(" ").trim());
    withCommon(command, language);
    command.action(() => {
      const [before, after] = [program.opts(), command.opts()];
      const color = before["color"] !== false && after["color"] !== false;
      chosen(name, command.args, { ...before, ...after, color });
    });
    return command;
  };
  const describe = (name: keyof typeof optionTexts) => optionTexts[name][language];
  const value = placeholders[language];
  const format = (values: readonly string[]) =>
    [`--format ${value.format}`, `${describe("format")} ${values.join(", ")}`] as const;

  add("validate")
    .argument("[PATH...]")
    .option(...format(validateFormats))
    .option(`--fail-on ${value.severity}`, describe("failOn"))
    .option(`--max-warnings ${value.count}`, describe("maxWarnings"))
    .option("--all", describe("all"))
    .option(`--changed [${value.revision}]`, describe("changed"))
    .option(`--baseline ${value.file}`, describe("baseline"))
    .option("--write-baseline", describe("writeBaseline"))
    .option("--watch", describe("watch"))
    .option(`-o, --output ${value.file}`, describe("report"))
    .option("--force", describe("force"))
    .option("--fix", describe("fix"))
    .option("--dry-run", describe("dryRun"));
  add("fmt")
    .argument("[PATH...]")
    .option("--check", describe("check"))
    .option("--dry-run", describe("dryRun"));
  add("status")
    .option(`--unit ${value.id}`, describe("unit"))
    .option(`--guidance ${value.id}`, describe("guidance"))
    .option(...format(statusFormats));
  add("register")
    .option(`--unit ${value.id}`, describe("unit"))
    .option(`--guidance ${value.id}`, describe("guidance"))
    .option(`--field ${value.field}`, describe("field"))
    .option(`--kind ${value.kind}`, describe("kind"))
    .option("--selected", describe("selected"))
    .option(`--check ${value.file}`, describe("checkFile"))
    .option("--issue", describe("issue"))
    .option("--amendments", describe("amendments"))
    .option(...format(registerFormats))
    .option(`-o, --output ${value.file}`, describe("output"))
    .option("--force", describe("force"));
  add("report")
    .option(`--period ${value.period}`, describe("period"))
    .option(`--unit ${value.id}`, describe("unit"))
    .option(`--guidance ${value.id}`, describe("guidance"))
    .option(...format(reportFormats))
    .option(`-o, --output ${value.file}`, describe("output"))
    .option("--force", describe("force"));
  add("render")
    .argument("[TEMPLATE]")
    .option(`--unit ${value.id}`, describe("unit"))
    .option(`--guidance ${value.id}`, describe("guidance"))
    .option(`--field ${value.field}`, describe("field"))
    .option(`--kind ${value.kind}`, describe("kind"))
    .option("--selected", describe("selected"))
    .addOption(several(`--status ${value.statuses}`, describe("status")))
    .addOption(several(`--id ${value.ids}`, describe("ids")))
    .option(`--period ${value.period}`, describe("periodOfRecords"))
    .option("--one", describe("one"))
    .option("--each", describe("each"))
    .option(`--format ${value.format}`, describe("templateFormat"))
    .option(`-o, --output ${value.file}`, describe("fileOrFolder"))
    .option("--force", describe("force"));
  add("form")
    .option(`--unit ${value.id}`, describe("formUnit"))
    .option(`--guidance ${value.id}`, describe("guidance"))
    .option(`--template ${value.name}`, describe("template"))
    .option(...format(formFormats))
    .option(`-o, --output ${value.file}`, describe("output"))
    .option("--force", describe("force"));
  add("guidance")
    .argument("[list|show|check]")
    .argument("[ID]")
    .option(...format(guidanceFormats));
  add("explain").argument("[CODE]");
  return program;
}

/** An option of one or more values; the library sees `…>` only behind letters of ASCII. */
function several(flags: string, description: string): Option {
  const option = new Option(flags, description);
  option.variadic = true;
  return option;
}

/** Vietnamese headings and our own help option; the library neither prints nor ends the program. */
function shaped(program: Program, language: Language): Program {
  return program
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption("-h, --help", optionTexts.help[language])
    .configureHelp({
      styleTitle: (title) => headings[title]?.[language] ?? title,
      optionDescription: ({ description }: Option) => description,
      subcommandTerm: (command) => `${command.name()}, ${command.alias()}`,
    });
}

function withCommon(program: Program, language: Language): void {
  const describe = (name: keyof typeof optionTexts) => optionTexts[name][language];
  const value = placeholders[language];
  program
    .option(`-C, --folder ${value.folder}`, describe("folder"))
    .option(`--as-of ${value.day}`, describe("asOf"))
    .addOption(new Option(`--lang ${value.language}`, describe("lang")))
    .option("--no-color", describe("noColor"))
    .option("-q, --quiet", describe("quiet"));
}
