import type { Deadline } from "./pack.ts";
import { type Period, periodWords } from "./period.ts";

/** What is due, with its period where it recurs, unless the task names the year already. */
export function taskWords({
  deadline,
  period,
}: {
  readonly deadline: Deadline;
  readonly period?: Period | undefined;
}): string {
  if (period === undefined || isNamed(period, deadline.task)) return deadline.task;
  return `${deadline.task} ${periodWords(period)}`;
}

function isNamed({ kind, id }: Period, task: string): boolean {
  return kind === "year" && task.includes(id);
}
