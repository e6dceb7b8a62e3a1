import { type ChildProcess, spawn } from "node:child_process";

const endsWithParent = new URL("ends-with-parent.mjs", import.meta.url).href;

/** What Node is told to run a file so that it ends when the process that spawned it does, with `ipc` in its stdio. */
export function lastingArguments(...argv: readonly string[]): readonly string[] {
  return ["--import", endsWithParent, ...argv];
}

/** A program of Node that ends only when it is told, or when the test runner ends. */
export function lastingProgram(...argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, lastingArguments(...argv), {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}
