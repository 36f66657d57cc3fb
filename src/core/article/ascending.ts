/** No numbers: one list for all who have none. */
export const none: readonly number[] = [];

/** Two ascending lists as one, without repeats; the first itself where the second adds nothing. */
export function union(list: readonly number[], added: readonly number[]): readonly number[] {
  if (added.length === 0) return list;
  if (list.length === 0) return added;
  const all: number[] = [];
  let at = 0;
  for (const number of added) {
    while (at < list.length && (list[at] ?? 0) < number) all.push(list[at++] ?? 0);
    if (list[at] !== number) all.push(number);
  }
  while (at < list.length) all.push(list[at++] ?? 0);
  return all.length === list.length ? list : all;
}

/** More lists than this are sooner sorted than put together one by one. */
const few = 8;

/** What any of the parts lists, ascending and without repeats. */
export function unionOfLists<T>(
  parts: readonly T[],
  fieldOfKind: (part: T) => readonly number[] | undefined,
): readonly number[] {
  if (parts.length > few) {
    const all = new Set(parts.flatMap((part) => fieldOfKind(part) ?? none));
    return [...all].sort((a, b) => a - b);
  }
  let all = none;
  for (const part of parts) all = union(all, fieldOfKind(part) ?? none);
  return all;
}
