import { strToU8, zipSync } from "fflate";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const content = "application/vnd.openxmlformats-officedocument";

/** A sheet of a workbook: its rows, and what stands behind them. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly head?: string;
  readonly tail?: string;
  /** Kind and target of what the sheet refers to, as `rId1`, `rId2` … */
  readonly related?: readonly (readonly [kind: string, target: string])[];
}

/** A workbook written by hand, with all that Excel has and libraries lose. */
export function xlsxOf(
  sheets: readonly MadeSheet[],
  {
    strings = [],
    names = "",
    styles = plainStyles,
    parts = {},
  }: {
    /** The inside of each `<si>`. */
    readonly strings?: readonly string[];
    readonly names?: string;
    readonly styles?: string;
    readonly parts?: Readonly<Record<string, string>>;
  } = {},
): Uint8Array {
  const entries = sheets.map(({ name }, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  const all: Record<string, string> = {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${content}.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${content}.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${content}.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="${content}.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.spreadsheetml.styles+xml"/>${Object.keys(parts).includes("xl/calcChain.xml") ? `<Override PartName="/xl/calcChain.xml" ContentType="${content}.spreadsheetml.calcChain+xml"/>` : ""}${Object.keys(parts).includes("xl/charts/chart1.xml") ? `<Override PartName="/xl/charts/chart1.xml" ContentType="${content}.drawingml.chart+xml"/>` : ""}${Object.keys(parts).includes("xl/drawings/drawing1.xml") ? `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${content}.drawing+xml"/>` : ""}${Object.keys(parts).includes("xl/comments1.xml") ? `<Override PartName="/xl/comments1.xml" ContentType="${content}.spreadsheetml.comments+xml"/>` : ""}</Types>`,
    "_rels/.rels": relationsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
      ...(parts["xl/calcChain.xml"] === undefined ? [] : [["calcChain", "calcChain.xml"] as const]),
    ]),
    "xl/sharedStrings.xml": `${xml}<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join("")}</sst>`,
    "xl/styles.xml": styles,
    ...parts,
  };
  for (const [index, { rows, head = "", tail = "", related = [] }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    all[path] =
      `${xml}<worksheet xmlns="${main}" xmlns:r="${office}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
    if (related.length > 0)
      all[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsXml(related);
  }
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])),
  );
}

export function relationsXml(
  entries: readonly (readonly [kind: string, target: string])[],
): string {
  const lines = entries.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${xml}<Relationships xmlns="${packages}">${lines.join("")}</Relationships>`;
}

/** Style 1 wraps its text; 2 is bold, with a format of its own. */
export const plainStyles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function textCell(name: string, text: string, style = 0): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

/** A chart of one series. */
export function chartXml(values: string): string {
  return `${xml}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}

/** A drawing with the chart from one cell to another, counted from 0. */
export function drawingXml(from: readonly [number, number], to: readonly [number, number]): string {
  const corner = (side: string, [col, row]: readonly [number, number]) =>
    `<xdr:${side}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${side}>`;
  return `${xml}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor>${corner("from", from)}${corner("to", to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

/** A clerk's workbook of one sheet, with a text in each cell from A1 on. */
export function sheetOf(
  rows: readonly (readonly string[])[],
  sheet: Partial<Omit<MadeSheet, "rows">> = {},
): Uint8Array {
  const cells = rows.map((texts, index) => {
    const row = texts.map((text, at) => textCell(`${"ABCDEFGH"[at]}${index + 1}`, text, 1));
    return `<row r="${index + 1}">${row.join("")}</row>`;
  });
  return xlsxOf([{ name: "Mẫu", ...sheet, rows: cells.join("") }]);
}
