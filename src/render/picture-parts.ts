import { strFromU8, strToU8 } from "fflate";
import type { Picture } from "./chart-png.ts";
import { xmlText } from "./printable.ts";
import type { Part } from "./zip.ts";

/** English Metric Units: 914,400 to the inch (ECMA-376, Part 1, ST_PositiveCoordinate). */
const emuPerTwip = 635;
const emuPerPixel = 9525;

/** No picture is higher, so that its caption stays on its page (20 mm margins): 215 mm. */
const highest = 7_740_000;

const drawingNamespaces =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A name that no template has: its own pictures keep theirs. */
const relationId = (index: number) => `rIdDanvanChart${index + 1}`;
const fileName = (index: number) => `danvan-chart-${index + 1}.png`;

/** A paragraph with a picture in it, as wide as the text at most; `alt` for who cannot see it. */
export function pictureXml(
  { width, height }: Picture,
  { alt, index, textWidth }: { alt: string; index: number; textWidth: number },
): string {
  const scale = Math.min(
    1,
    (textWidth * emuPerTwip) / (width * emuPerPixel),
    highest / (height * emuPerPixel),
  );
  const [cx, cy] = [width, height].map((side) => Math.round(side * emuPerPixel * scale));
  // Above those that a template is likely to have used.
  const id = 9000 + index;
  const described = `id="${id}" name="Biểu đồ ${index + 1}" descr="${xmlText(alt)}"`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="DvChart"/></w:pPr><w:r><w:drawing>` +
    `<wp:inline ${drawingNamespaces} distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${described}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="${fileName(index)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationId(index)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>' +
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
  );
}

const relations = "word/_rels/document.xml.rels";
const types = "[Content_Types].xml";

/** The package with the pictures that its text refers to; the others would be dead weight. */
export function withPictures(parts: readonly Part[], shown: readonly Picture[]): readonly Part[] {
  const document = parts.find(([path]) => path === "word/document.xml");
  const text = document ? strFromU8(document[1]) : "";
  const used = [...shown.entries()].filter(([index]) => text.includes(`"${relationId(index)}"`));
  if (used.length === 0) return parts;
  const links = used.map(
    ([index]) =>
      `<Relationship Id="${relationId(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${fileName(index)}"/>`,
  );
  const changed = parts.map(([path, bytes]): Part => {
    if (path === relations) {
      return [path, changedText(bytes, /<\/Relationships>/, `${links.join("")}$&`)];
    }
    if (path === types && !/Extension="png"/i.test(strFromU8(bytes))) {
      return [
        path,
        changedText(
          bytes,
          /<Types\b[^>]*>/,
          '$&<Default Extension="png" ContentType="image/png"/>',
        ),
      ];
    }
    return [path, bytes];
  });
  return [
    ...changed,
    ...used.map(([index, { png }]): Part => [`word/media/${fileName(index)}`, png]),
  ];
}

function changedText(bytes: Uint8Array, place: RegExp, text: string): Uint8Array {
  return strToU8(strFromU8(bytes).replace(place, text));
}
