import { Option, Command as Program } from "commander";
import type { Language } from "../model/diagnostic.ts";
import {
  guidanceFormats,
  registerFormats,
  reportFormats,
  statusFormats,
  validateFormats,
} from "./command.ts";
import { type Both, type CommandName, commandTexts, optionTexts } from "./texts.ts";

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
    const { also, does, usage } = commandTexts[name];
    const command = shaped(program.command(name), language)
      .alias(also)
      .description(does[language])
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
  const format = (values: readonly string[]) =>
    ["--format <dạng>", `${describe("format")} ${values.join(", ")}`] as const;

  add("validate")
    .argument("[PATH...]")
    .option(...format(validateFormats))
    .option("--fail-on <mức>", describe("failOn"));
  add("status")
    .option("--unit <mã>", describe("unit"))
    .option("--guidance <mã>", describe("guidance"))
    .option(...format(statusFormats));
  add("register")
    .option("--unit <mã>", describe("unit"))
    .option("--guidance <mã>", describe("guidance"))
    .option("--field <lĩnh vực>", describe("field"))
    .option("--kind <loại>", describe("kind"))
    .option("--selected", describe("selected"))
    .option(...format(registerFormats))
    .option("-o, --output <tệp>", describe("output"))
    .option("--force", describe("force"));
  add("report")
    .option("--period <kỳ>", describe("period"))
    .option("--unit <mã>", describe("unit"))
    .option("--guidance <mã>", describe("guidance"))
    .option(...format(reportFormats))
    .option("-o, --output <tệp>", describe("output"))
    .option("--force", describe("force"));
  add("guidance")
    .argument("[list|show]")
    .argument("[ID]")
    .option(...format(guidanceFormats));
  add("explain").argument("[CODE]");
  return program;
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
  program
    .option("-C, --folder <thư mục>", describe("folder"))
    .option("--as-of <ngày>", describe("asOf"))
    .addOption(new Option("--lang <ngôn ngữ>", describe("lang")))
    .option("--no-color", describe("noColor"))
    .option("-q, --quiet", describe("quiet"));
}
