import { expect, test } from "vitest";
import { gitlabPage } from "../../src/print/gitlab.ts";
import { run } from "../helpers/fake-host.ts";
import { finding, inspected } from "../helpers/inspected.ts";

const pageOf = (...given: Parameters<typeof inspected>) =>
  JSON.parse(gitlabPage(inspected(...given), (text) => text));

test("has the fields that GitLab reads, paths from where the job runs", () => {
  const severities = ["error", "warning", "note"] as const;
  const issues = pageOf(
    severities.map((severity) => finding({ severity })),
    { folder: "ho-so/" },
  );
  expect(issues[0]).toMatchObject({
    check_name: "DV105 impossible-date",
    description: "ngày không có thật; cách sửa: gõ lại",
    location: { path: "ho-so/mo-hinh/a/x.md", lines: { begin: 2 } },
  });
  expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
    "major",
    "minor",
    "info",
  ]);
});

test("every issue of real folders has each required field of its documented kind, on one line", async () => {
  const folder = "test/fixtures/fifth-pack";
  const argv = ["validate", "--format", "gitlab", "--as-of", "15/11/2026", "-C"];
  const { out } = await run([...argv, `./${folder}`], { folder: "." });
  const issues = JSON.parse(out);
  expect(issues.length).toBeGreaterThan(3);
  for (const { description, check_name, fingerprint, severity, location } of issues) {
    for (const text of [description, check_name, fingerprint]) expect(text).toMatch(/^\S.*\S$/u);
    expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
    expect(location.path).toMatch(/^test\/fixtures\/fifth-pack\//);
    expect(Number.isInteger(location.lines.begin) && location.lines.begin >= 1).toBe(true);
  }
});

test("fingerprints are unique, and stay when lines move", () => {
  const prints = (line: number) =>
    pageOf([finding({ at: { ...finding().at, line } }), finding()]).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
  expect(prints(7)).toEqual(prints(2));
  expect(new Set(prints(7)).size).toBe(2);
});

test("is an empty list where there is nothing to tell; hashes where there is", async () => {
  expect(pageOf([])).toEqual([]);
  const folder = "test/fixtures/fifth-pack";
  const { out } = await run(["validate", "--format", "gitlab", "--as-of", "15/11/2026"], {
    folder,
  });
  for (const { fingerprint } of JSON.parse(out))
    expect(fingerprint).toMatch(/^danvan-[0-9a-f]{64}$/);
});
