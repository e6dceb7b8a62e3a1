import { periodOf } from "../model/period.ts";
import { modelKinds, statuses } from "../parse/words.ts";
import { type Command, formFormats, misuse } from "./command.ts";
import {
  choiceOf,
  type Given,
  labelled,
  labelsOf,
  oneOf,
  refused,
  textOf,
} from "./option-values.ts";

/** `danvan render` from its operand and options. */
export function renderCommandOf({ operands, options, common, say }: Given): Command {
  const kind = labelled(options["kind"], modelKinds);
  if (kind === null) return refused("--kind", options["kind"], labelsOf(modelKinds), say);
  const typedStatuses = textsOf(options["status"]);
  const read = typedStatuses.map((typed) => labelled(typed, statuses));
  const wrong = typedStatuses.find((_, index) => read[index] === null);
  if (wrong !== undefined) return refused("--status", wrong, labelsOf(statuses), say);
  const typedPeriod = textOf(options["period"]);
  const period = typedPeriod === undefined ? undefined : periodOf(typedPeriod);
  if (typedPeriod !== undefined && !period) return misuse(say.badPeriod(typedPeriod));
  const format = oneOf(options["format"], formFormats);
  if (format === null) return refused("--format", options["format"], formFormats, say);
  const [one, each] = [options["one"] === true, options["each"] === true];
  if (one && each) return misuse(say.oneOrEach);
  return {
    kind: "render",
    ...common,
    ...choiceOf(options),
    template: operands[0],
    format,
    field: textOf(options["field"]),
    modelKind: kind,
    selected: options["selected"] === true,
    statuses: read.length === 0 ? undefined : read.flatMap((status) => status ?? []),
    ids: textsOf(options["id"]),
    period,
    files: one ? "one" : each ? "each" : undefined,
  };
}

/** Values of an option that takes several. */
function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
