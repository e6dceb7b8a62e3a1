import type { Command } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { languageOf } from "./language.ts";

export { nodeHost } from "./node-host.ts";

/** The one catch-all. Past this point an exception is a bug or a broken disk. */
export async function main(host: Host): Promise<ExitCode> {
  try {
    const [first, ...others] = host.argv;
    if (others.length === 0 && (first === "--version" || first === "-V")) {
      host.out(`${host.version}\n`);
      return exit.clean;
    }
    return await run((await import("./args.ts")).commandOf(host), host);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    host.err(folderWords[languageOf(host)].failed(reason));
    if (host.environment.debug && cause instanceof Error) host.err(`${cause.stack}\n`);
    return exit.failed;
  }
}

/** Each command is loaded when it is called: checking records never loads what writes Word files. */
async function run(command: Command, host: Host): Promise<ExitCode> {
  switch (command.kind) {
    case "print":
      host.out(command.text);
      return exit.clean;
    case "misuse":
      host.err(`danvan: ${command.message}\n`);
      return exit.misuse;
    case "validate":
      return (await import("./commands/validate.ts")).validate(command, host);
    case "fmt":
      return (await import("./commands/fmt.ts")).fmt(command, host);
    case "status":
      return (await import("./commands/status.ts")).status(command, host);
    case "register":
      return (await import("./commands/register.ts")).register(command, host);
    case "report":
      return (await import("./commands/report.ts")).report(command, host);
    case "render":
      return (await import("./commands/render.ts")).render(command, host);
    case "form":
      return (await import("./commands/blank-form.ts")).blankForm(command, host);
    case "form-template":
      return (await import("./commands/form-template.ts")).formTemplate(command, host);
    case "guidance":
      return (await import("./commands/guidance.ts")).guidance(command, host);
    case "explain":
      return (await import("./commands/explain.ts")).explain(command, host);
  }
}
