import { type Misuse, misuse, type RegisterTask } from "./command.ts";
import { type Options, type Say, textOf } from "./option-values.ts";

const tasks = ["check", "issue", "amendments"] as const;
/** Issued is the whole register of the guidance or of a unit: a part of one could not be amended later. */
const parts = ["field", "kind", "selected"] as const;

/** What `register` is asked to do beside printing; at most one thing. */
export function registerTaskOf(options: Options, say: Say): RegisterTask | Misuse {
  const [task, other] = tasks.filter((name) => options[name] !== undefined);
  if (task === undefined) return { kind: "print" };
  if (other !== undefined) return misuse(say.oneTask(`--${task}`, `--${other}`));
  const path = textOf(options["check"]);
  if (path !== undefined) {
    return { kind: "check", path, ofFile: options["asOf"] === undefined };
  }
  const part = parts.find((name) => options[name] !== undefined);
  if (part !== undefined) return misuse(say.wholeRegister(`--${task}`, `--${part}`));
  return { kind: task === "issue" ? "issue" : "amendments" };
}
