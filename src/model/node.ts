import type { Range } from "./place.ts";

/** A YAML tree with the place of every key and value. All scalars are text as typed. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode extends Range {
  readonly kind: "scalar";
  /** "" for a key with nothing after it. */
  readonly text: string;
  readonly quoted: boolean;
}

export interface ListNode extends Range {
  readonly kind: "list";
  readonly items: readonly Node[];
}

export interface MapNode extends Range {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: Node;
}
