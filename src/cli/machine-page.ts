import { digest } from "../load/digest.ts";
import type { Inspection } from "../print/inspection.ts";
import type { FileFormat } from "./command.ts";

/** The text of a format for other programs; each is loaded when it is asked for. */
export async function machinePage(format: FileFormat, inspection: Inspection): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../print/findings.ts")).validateJson(
        inspection.diagnostics,
        inspection,
      );
    case "sarif":
      return (await import("../print/sarif.ts")).sarifPage(inspection, digest);
    case "gitlab":
      return (await import("../print/gitlab.ts")).gitlabPage(inspection, digest);
    case "junit":
      return (await import("../print/junit.ts")).junitPage(inspection);
  }
}
