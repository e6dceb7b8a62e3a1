import { digest } from "../load/digest.ts";
import type { IssuedContent, IssuedRegister } from "../model/issued.ts";
import type { Registration } from "../model/registration.ts";
import { parseIssued } from "../parse/issued.ts";
import {
  amendmentRegister,
  amendmentsJson,
  contentText,
  issuedContentOf,
  issuedText,
} from "../render/issued.ts";
import { withdrawalWords } from "../render/withdrawal.ts";
import { amendmentsOf, hasAmendments } from "../tally/amendments.ts";
import { amendmentProduct } from "./amendment-product.ts";
import { type Misuse, misuse, type RegisterCommand } from "./command.ts";
import { type Drawn, registerProduct } from "./drawn-register.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { deliver } from "./output.ts";

interface Context {
  readonly command: RegisterCommand;
  readonly host: Host;
}

/** Freezes the register in `da-ban-hanh/`, with its document, and from the second on with what changed. */
export async function issueRegister(drawn: Drawn, context: Context): Promise<ExitCode> {
  const { command, host } = context;
  const say = folderWords[command.language];
  const unread = drawn.ready.folder.files.filter(
    ({ readable, role }) => !readable && role === "registration",
  );
  if (unread.length > 0) return complain(say.notIssuable(unread.length), host, exit.findings);
  if (drawn.rows.length === 0) return complain(say.nothingToIssue, host, exit.nothing);
  const last = lastIssued(drawn, context);
  if (last && "message" in last) return complain(last.message, host);
  const content = issuedContentOf(drawn.rows, drawn.issuer);
  if (last && !hasAmendments(amendmentsOf(last.content, content))) {
    host.err(say.nothingAmended(last.number));
    return exit.clean;
  }
  return freeze(content, { ...context, drawn, last });
}

async function freeze(
  content: IssuedContent,
  { drawn, last, ...context }: Context & { drawn: Drawn; last: IssuedRegister | undefined },
): Promise<ExitCode> {
  const { command, host } = context;
  const { asOf, language, unit, folder, format, quiet } = command;
  const say = folderWords[language];
  const git = await host.gitState(folder);
  if (git?.clean === false) host.err(`danvan: ${say.notCommitted}\n`);
  const issued: IssuedRegister = {
    number: (last?.number ?? 0) + 1,
    guidance: drawn.ready.pack.id,
    unit,
    asOf,
    git,
    contentHash: digest(contentText(content)),
    content,
  };
  const base = fileOf(issued.number, drawn, command);
  const product = await registerProduct(drawn, context);
  if (!product) return exit.misuse;
  let code = await deliver(product, { ...command, output: `${base}.${format}` }, host);
  if (code === exit.clean && last) {
    const output = `${base}-dieu-chinh.${format}`;
    code = await deliverAmendments(drawn, last, content, { ...context, output });
  }
  if (code !== exit.clean) return code;
  // Last: while it is not there, nothing has been issued.
  host.write(`${base}.json`, new TextEncoder().encode(issuedText(issued)));
  if (!quiet) host.err(say.issued(issued.number, drawn.rows.length, issued.contentHash));
  return exit.clean;
}

/** The amendment list since the last issued register, printed as a register is. */
export async function amendRegister(drawn: Drawn, context: Context): Promise<ExitCode> {
  const { command, host } = context;
  const say = folderWords[command.language];
  const last = lastIssued(drawn, context);
  if (!last) return complain(say.nothingIssued, host, exit.nothing);
  if ("message" in last) return complain(last.message, host);
  const content = issuedContentOf(drawn.rows, drawn.issuer);
  return deliverAmendments(drawn, last, content, { ...context, output: command.output });
}

async function deliverAmendments(
  drawn: Drawn,
  last: IssuedRegister,
  content: IssuedContent,
  { command, host, output }: Context & { readonly output: string | undefined },
): Promise<ExitCode> {
  const { issuer, ready } = drawn;
  const amendments = amendmentsOf(last.content, content);
  if (!hasAmendments(amendments))
    host.err(folderWords[command.language].nothingAmended(last.number));
  if (command.format === "json") {
    const text = amendmentsJson(amendments, { since: last, asOf: command.asOf });
    return deliver({ kind: "text", text }, { ...command, output }, host);
  }
  const records = new Map<string, Registration>(
    ready.folder.registrations.map((record) => [record.id, record] as const),
  );
  const why = (id: string) => withdrawalWords(records.get(id), drawn.issuer.pack);
  const document = amendmentRegister(amendments, { issued: last, issuer, why });
  const product = await amendmentProduct(document, drawn, { command, host });
  if (!product) return exit.misuse;
  const named =
    product.kind === "office"
      ? { ...product, fileName: `dieu-chinh-${product.fileName}` }
      : product;
  return deliver(named, { ...command, output }, host);
}

/** The register issued last in its series; misuse when its file is not as it was written. */
function lastIssued(drawn: Drawn, { command, host }: Context): IssuedRegister | Misuse | undefined {
  const say = folderWords[command.language];
  let number = 0;
  while (host.isTaken(`${fileOf(number + 1, drawn, command)}.json`)) number += 1;
  if (number === 0) return undefined;
  const path = `${fileOf(number, drawn, command)}.json`;
  const issued = parseIssued(new TextDecoder().decode(host.read(path)));
  const isWhole =
    issued !== undefined && issued.contentHash === digest(contentText(issued.content));
  return isWhole ? issued : misuse(say.issuedWasChanged(path));
}

/** `da-ban-hanh/<guidance>/danh-sach-01`, without an ending; of one unit in a folder of its own. */
function fileOf(number: number, { ready }: Drawn, { folder, unit }: RegisterCommand): string {
  const series = unit === undefined ? ready.pack.id : `${ready.pack.id}/${unit}`;
  const name = `danh-sach-${String(number).padStart(2, "0")}`;
  return `${folder.replace(/\/+$/, "")}/da-ban-hanh/${series}/${name}`;
}

function complain(message: string, host: Host, code: ExitCode = exit.misuse): ExitCode {
  host.err(`danvan: ${message}\n`);
  return code;
}
