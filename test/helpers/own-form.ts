import { unzipSync, zipSync } from "fflate";
import { withPart } from "./documents.ts";
import { relationsXml, textCell, xlsxOf } from "./made-xlsx.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/** Style 1 is a heading, unlocked by mistake; 2 one that must be filled in; 3 an entry; 4 a number. */
const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="12"/><name val="Arial"/></font><font><b/><sz val="13"/><name val="Arial"/></font><font><b/><sz val="13"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyAlignment="1" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const logo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);
const logoDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const comments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${main}"><authors><author>a</author></authors><commentList><comment ref="A12" authorId="0"><text><r><t>ký tên ở đây</t></r></text></comment><comment ref="D9" authorId="0"><text><r><t>tiêu đề của cơ quan</t></r></text></comment></commentList></comments>`;
const boxes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1030" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>11</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1031" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>8</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`;

/** The name of the sheet to fill in, with a letter that formulas escape. */
export const ownSheet = "Phiếu 'A' 1";
const quoted = "'Phiếu ''A'' 1'";

/**
 * A clerk's own form: other fonts, a logo, the table from C8 on with its samples, a line below, a
 * drop-down, a remark, a sheet that counts, and what is left of a form that danvan made.
 */
export function ownForm(): Uint8Array {
  const bytes = xlsxOf(
    [
      {
        name: "Tổng hợp",
        rows: `<row r="1">${textCell("A1", "Đã ghi")}<c r="B1"><f>COUNTA(${quoted}!D10:D10)</f><v>0</v></c></row>`,
      },
      {
        name: ownSheet,
        head: '<dimension ref="A1:F12"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="3" ySplit="9" topLeftCell="D10" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="3" max="5" width="30" customWidth="1"/></cols>',
        rows:
          `<row r="2">${textCell("C2", "{tên loại} NĂM {năm đầu}")}</row>` +
          `<row r="8">${textCell("C8", "{@phiếu}", 1)}</row>` +
          `<row r="9">${textCell("C9", "{@ô tiêu đề}", 1)}${textCell("D9", "{@ô tiêu đề phải ghi}", 2)}</row>` +
          `<row r="10" ht="30" customHeight="1">${textCell("C10", "{@ô số thứ tự}", 4)}${textCell("D10", "{@ô ghi}", 3)}</row>` +
          `<row r="12">${textCell("A12", "Người lập")}<c r="F12"><f>COUNTA(D10:D10)</f><v>0</v></c></row>`,
        tail: '<sheetProtection sheet="1" sort="0"/><autoFilter ref="C9:E10"/><mergeCells count="1"><mergeCell ref="C8:E8"/></mergeCells><conditionalFormatting sqref="D10"><cfRule type="expression" dxfId="0" priority="4"><formula>D10="x"</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="D10 A12"><formula1>"a,b"</formula1></dataValidation><dataValidation type="list" sqref="D10"><formula1>"c,d"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape"/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>',
        related: [
          ["drawing", "../drawings/drawing1.xml"],
          ["comments", "../comments1.xml"],
          ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ],
      },
      { name: "_danvan", rows: `<row r="1">${textCell("A1", "cũ")}</row>` },
    ],
    {
      styles,
      names: `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">${quoted}!$C$9:$E$10</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">${quoted}!$9:$9</definedName><definedName name="danvan_form">'_danvan'!$A$1</definedName>`,
      parts: {
        "xl/drawings/drawing1.xml": logoDrawing,
        "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["image", "../media/logo.png"]]),
        "xl/comments1.xml": comments,
        "xl/drawings/vmlDrawing1.vml": boxes,
      },
    },
  );
  const typed = withPart(bytes, "[Content_Types].xml", (xml) =>
    xml.replace("<Override", '<Default Extension="png" ContentType="image/png"/><Override'),
  );
  return zipSync({ ...unzipSync(typed), "xl/media/logo.png": new Uint8Array(logo) });
}

/** A workbook of one sheet with such rows. */
export function bareForm(rows: string, tail = ""): Uint8Array {
  return xlsxOf([{ name: "Phiếu", rows, tail }], { styles });
}
