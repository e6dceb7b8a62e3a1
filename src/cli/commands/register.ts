import type { RegisterCommand } from "../command.ts";
import { drawnUp, registerProduct } from "../drawn-register.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { deliver } from "../output.ts";
import { warnOfUnreadable } from "../pack-choice.ts";

export async function register(command: RegisterCommand, host: Host): Promise<ExitCode> {
  const drawn = drawnUp(command, host);
  if ("message" in drawn) return complain(drawn.message, host);
  switch (command.task.kind) {
    case "check":
      return (await import("../register-check.ts")).checkRegister(command, command.task, host);
    case "issue":
      return (await import("../register-issue.ts")).issueRegister(drawn, { command, host });
    case "amendments":
      return (await import("../register-issue.ts")).amendRegister(drawn, { command, host });
    case "print": {
      warnOfUnreadable(drawn.ready, { language: command.language, host });
      if (drawn.rows.length === 0) host.err(`danvan: ${folderWords[command.language].noRows}\n`);
      const product = await registerProduct(drawn, { command, host });
      return product ? deliver(product, command, host) : exit.misuse;
    }
  }
}

function complain(message: string, host: Host): ExitCode {
  host.err(`danvan: ${message}\n`);
  return exit.misuse;
}
