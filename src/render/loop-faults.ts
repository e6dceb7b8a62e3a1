import {
  foldedPlace,
  type LoopProblem,
  type TemplateFault,
  type TemplatePlace,
} from "../model/template.ts";

/**
 * Lists and conditions that do not end, do not begin, or cross.
 *
 * @param areApart whether a list may not reach from the first place to the second
 */
export function loopFaults(
  places: readonly TemplatePlace[],
  areApart: (open: TemplatePlace, close: TemplatePlace) => boolean,
): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  let open: readonly TemplatePlace[] = [];
  for (const place of places) {
    if (place.mark === "#" || place.mark === "^") open = [...open, place];
    if (place.mark !== "/") continue;
    const at = beginningOf(place, open);
    const begun = open[at];
    if (!begun) faults.push(loopFault("unopened", place));
    else {
      faults.push(...open.slice(at + 1).map((crossed) => loopFault("crossed", crossed)));
      if (areApart(begun, place)) faults.push(loopFault("apart", begun));
      open = open.slice(0, at);
    }
  }
  return [...faults, ...open.map((place) => loopFault("unclosed", place))];
}

/** `{/}` ends what was begun last. */
function beginningOf(end: TemplatePlace, open: readonly TemplatePlace[]): number {
  const wanted = foldedPlace(end.name);
  return open.findLastIndex(({ name }) => wanted === "" || foldedPlace(name) === wanted);
}

function loopFault(problem: LoopProblem, { name, spot, start, end }: TemplatePlace): TemplateFault {
  return { kind: "loop", problem, name, spot, start, end };
}
