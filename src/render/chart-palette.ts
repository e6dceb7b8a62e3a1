/** The colours of a chart. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly ground: string;
  /** Fillings of parts, told apart by every kind of colour vision: after Okabe and Ito. */
  readonly solid: string;
  readonly striped: string;
  readonly stripes: string;
  readonly open: string;
  readonly dotted: string;
  readonly onSolid: string;
  /** Letters on the lighter fillings, and the box around them. */
  readonly onLight: string;
  readonly box: string;
}

export type Tone = "light" | "dark";

/** On paper and in light; in the dark. Text has a contrast of 4.5 : 1 at least to its ground. */
export const palettes: Readonly<Record<Tone, Palette>> = {
  light: {
    ink: "#1a1a1a",
    muted: "#555555",
    rule: "#d4d4d4",
    ground: "#ffffff",
    solid: "#0072b2",
    striped: "#e69f00",
    stripes: "#6b4a00",
    open: "#b84300",
    dotted: "#8c8c8c",
    onSolid: "#ffffff",
    onLight: "#1a1a1a",
    box: "#ffffff",
  },
  dark: {
    ink: "#ececec",
    muted: "#b4b4b4",
    rule: "#44484d",
    ground: "#16191d",
    solid: "#56b4e9",
    striped: "#e69f00",
    stripes: "#4a3300",
    open: "#ff9d66",
    dotted: "#9a9a9a",
    onSolid: "#10202b",
    onLight: "#1a1a1a",
    box: "#ffffff",
  },
};

const names = Object.keys(palettes.light) as readonly (keyof Palette)[];

/** Colours that the page sets: the same drawing is light or dark, and light on paper. */
export const pagePalette = Object.fromEntries(
  names.map((name) => [name, `var(--${name})`]),
) as unknown as Palette;

/** The declarations that `pagePalette` refers to. */
export function paletteCss(tone: Tone): string {
  return names.map((name) => `--${name}:${palettes[tone][name]}`).join(";");
}
