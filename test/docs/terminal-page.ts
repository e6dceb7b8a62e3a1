/** Colours of the screen in the pictures, by the codes that danvan's own colours have. */
const colours: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "36": "#76e3ea",
  "39": "inherit",
  "90": "#8b949e",
};

const weights: Readonly<Record<string, string>> = { "1": "bold", "22": "normal" };

const controlSequence = "\u001b[";

/**
 * What a program wrote to a terminal, with its colours, as a page for a browser. At 15 points a letter is
 * 9 wide and 17 high, so that lines of a table meet; a little room keeps a full line from being broken.
 */
export function terminalPage(screens: readonly string[], { columns }: { columns: number }): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #0d1117; color: #e6edf3 }
pre { margin: 0; padding: 14px; width: ${columns * 9 + 4}px; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 15px/17px "Liberation Mono", monospace }
</style><pre>${screens.map(coloured).join("\n")}</pre>`;
}

interface Look {
  readonly colour: string;
  readonly weight: string;
}

/** Runs of one look, parted by control sequences (ECMA-48, SGR). */
function coloured(screen: string): string {
  let look: Look = { colour: "inherit", weight: "normal" };
  const [first = "", ...rest] = screen.replaceAll("\r\n", "\n").split(controlSequence);
  const runs = rest.map((run) => {
    const [, codes, text = ""] = /^([\d;]*)m(.*)$/s.exec(run) ?? [];
    if (codes === undefined) throw new Error("the picture of a terminal shows colours only");
    look = codes.split(";").reduce(changed, look);
    return span(text, look);
  });
  return span(first, { colour: "inherit", weight: "normal" }) + runs.join("");
}

function changed(look: Look, code: string): Look {
  const [colour, weight] = [colours[code], weights[code]];
  if (!colour && !weight) throw new Error(`the picture of a terminal knows no code ${code}`);
  return { colour: colour ?? look.colour, weight: weight ?? look.weight };
}

function span(text: string, { colour, weight }: Look): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<span style="color:${colour};font-weight:${weight}">${escaped}</span>`;
}
