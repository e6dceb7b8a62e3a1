import { folded } from "./text.ts";

/** Levels as records name them, the highest first; those of one rank in no order. */
export const levelRanks: readonly (readonly string[])[] = [
  ["trung ương", "toàn quốc"],
  ["tỉnh", "thành phố trực thuộc trung ương"],
  ["huyện", "thành phố", "thị xã", "quận", "cấp trên cơ sở", "ngành"],
  ["xã", "phường", "thị trấn"],
  ["cơ sở"],
].map((names) => names.map(levelKey));

/** A level in the form in which levels are compared: `cấp Tỉnh` and `tỉnh` are one; "" where none is stated. */
export function levelKey(level: string | undefined): string {
  return folded(level ?? "").replace(/^cap/, "");
}

/** The first word of a body's name that says of what level it is: `Hội CCB xã Cúc Phương, huyện Nho Quan`. */
const levelWord = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?=\s)/iu;

/** Levels that a body may be of by that word: a city is under the centre or within a province. */
const levelsByWord: Readonly<Record<string, readonly string[]>> = {
  tỉnh: ["tỉnh", "thành phố trực thuộc trung ương"],
  "thành phố": ["thành phố", "tỉnh", "thành phố trực thuộc trung ương"],
  huyện: ["huyện", "cấp trên cơ sở"],
  quận: ["quận", "cấp trên cơ sở"],
  "thị xã": ["thị xã", "cấp trên cơ sở"],
  xã: ["xã", "cơ sở"],
  phường: ["phường", "cơ sở"],
  "thị trấn": ["thị trấn", "cơ sở"],
};

/** Whether a level is surely not that of a body of such a name; false where either does not say. */
export function isOtherLevel(level: string | undefined, body: string): boolean {
  const word = levelWord.exec(body.normalize("NFC"))?.[1]?.toLocaleLowerCase("vi");
  const own = word === undefined ? undefined : levelsByWord[word];
  const key = levelKey(level);
  const isKnown = levelRanks.some((names) => names.includes(key));
  return own !== undefined && isKnown && !own.map(levelKey).includes(key);
}
