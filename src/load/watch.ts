import { relative } from "node:path";
import { watch } from "chokidar";
import { isLookedAt } from "./folder.ts";

/** Milliseconds without a change after which a burst is over: an editor writes a file in several strokes. */
const quietFor = 10;

/** Yields when files that danvan reads have changed, a burst once, until the signal comes. */
export async function changesIn(folder: string, ended: AbortSignal): Promise<AsyncIterable<void>> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    ignored: (path) => path !== folder && !isWatched(relative(folder, path)),
  });
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), quietFor);
  });
  ended.addEventListener("abort", () => wake());
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  let next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return (async function* () {
    for (;;) {
      await next;
      if (ended.aborted) break;
      next = new Promise((resolve) => {
        wake = resolve;
      });
      yield;
    }
    await watcher.close();
  })();
}

function isWatched(path: string): boolean {
  const clean = path.replaceAll("\\", "/");
  return isLookedAt(clean) && !/(^|\/)\./.test(clean);
}
