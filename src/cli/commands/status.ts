import type { Standing } from "../../model/tally.ts";
import { statusJson } from "../../print/status-json.ts";
import { standingOf } from "../../tally/standing.ts";
import type { StatusCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { readyFor, warnOfUnreadable } from "../pack-choice.ts";
import { paintFor } from "../paint.ts";

export async function status(command: StatusCommand, host: Host): Promise<ExitCode> {
  const { language, plain, format } = command;
  const ready = readyFor(command, host);
  if ("message" in ready) {
    host.err(`danvan: ${ready.message}\n`);
    return exit.misuse;
  }
  const whole = standingOf(ready.folder, ready.pack, command.asOf);
  const standing: Standing = ready.unit
    ? { ...whole, units: whole.units.filter(({ unit }) => unit === ready.unit) }
    : whole;
  if (format === "json") host.out(`${JSON.stringify(statusJson(standing), null, 2)}\n`);
  else {
    const { columns, unicode } = host.environment;
    const { statusPage } = await import("../../print/status.ts");
    host.out(statusPage(standing, { language, paint: await paintFor(plain), columns, unicode }));
  }
  warnOfUnreadable(ready, { language, host });
  return standing.units.length === 0 ? exit.nothing : exit.clean;
}
