import { spawnSync } from "node:child_process";
import type { GitState } from "../model/issued.ts";
import type { RawFile } from "../parse/folder.ts";
import { isLookedAt, readPlaces } from "./folder.ts";

/** A folder of records as a git revision has it, or why it cannot be had. */
export type GitReading =
  | { readonly kind: "files"; readonly files: readonly RawFile[] }
  | { readonly kind: "no-git" }
  | { readonly kind: "no-repository" }
  /** `shallow`: the clone does not hold its whole history, so the revision may exist elsewhere. */
  | { readonly kind: "no-revision"; readonly shallow: boolean };

/** A folder of records is a few megabytes; a repository's largest may be a hundred. */
const most = 1024 * 1024 * 1024;

/**
 * The files of a folder where the present branch left a revision: what came on that one since is no
 * change of ours. Reads objects that are here; the index, the work tree and the network are not touched.
 *
 * @param environment variables, for git to find its settings in
 */
export function readFolderAt(
  folder: string,
  revision: string,
  environment: Environment,
): GitReading {
  const { git, text } = gitIn(folder, environment);
  if (git(["--version"]).error) return { kind: "no-git" };
  const prefix = text(["rev-parse", "--show-prefix"]);
  if (prefix === undefined) return { kind: "no-repository" };
  const isOption = revision.startsWith("-");
  const commit = isOption
    ? undefined
    : text(["rev-parse", "--verify", "-q", `${revision}^{commit}`]);
  if (commit === undefined) {
    const shallow = text(["rev-parse", "--is-shallow-repository"]) === "true";
    return { kind: "no-revision", shallow };
  }
  const base = text(["merge-base", commit, "HEAD"]) ?? commit;
  const listed = git(["ls-tree", "-r", "-z", base, "--", "."]);
  const blobs = blobsIn(listed.stdout.toString("utf8")).filter(({ path }) => isLookedAt(path));
  const contents = git(["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join(""));
  return { kind: "files", files: filesIn(blobs, contents.stdout) };
}

/** The commit a folder is at, and whether all of its records are in it; `undefined` outside a repository. */
export function gitStateOf(folder: string, environment: Environment): GitState | undefined {
  const { text } = gitIn(folder, environment);
  const commit = text(["rev-parse", "--verify", "-q", "HEAD"]);
  if (commit === undefined) return undefined;
  const changed = text([
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=all",
    "--",
    ...readPlaces,
  ]);
  return { commit, clean: changed === "" };
}

type Environment = Readonly<Record<string, string | undefined>>;

function gitIn(folder: string, environment: Environment) {
  const git = (args: readonly string[], input?: string) =>
    spawnSync("git", ["-c", "core.quotepath=false", ...args], {
      cwd: folder,
      maxBuffer: most,
      env: { ...environment, GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" },
      ...(input === undefined ? {} : { input }),
    });
  const text = (args: readonly string[]) => {
    const { status, stdout } = git(args);
    return status === 0 ? stdout.toString("utf8").trim() : undefined;
  };
  return { git, text };
}

interface Blob {
  readonly id: string;
  /** Relative to the folder. */
  readonly path: string;
}

/** Links and submodules are no records. */
function blobsIn(listing: string): Blob[] {
  return listing.split("\0").flatMap((entry) => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
}

/** `<id> blob <size>`, a line feed, the bytes, a line feed; in the order asked for. */
function filesIn(blobs: readonly Blob[], batch: Buffer): RawFile[] {
  let at = 0;
  return blobs.map(({ path }) => {
    const headEnd = batch.indexOf(10, at);
    const [, kind, size] = batch.toString("utf8", at, headEnd).split(" ");
    // A partial clone may lack it: then there is a first line and nothing behind.
    if (kind !== "blob") {
      at = headEnd + 1;
      return { path, bytes: undefined };
    }
    const bytes = batch.subarray(headEnd + 1, headEnd + 1 + Number(size));
    at = headEnd + 1 + Number(size) + 1;
    return { path, bytes };
  });
}
