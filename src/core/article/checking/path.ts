import { inQuotes } from "./found";

/** The path of a field: `speakers[0].name`, or with the name in quotation marks where it is an odd one. */
export function fieldPath(object: string, name: string): string {
  if (!/^[\p{L}\p{N}_$-]{1,60}$/u.test(name)) return `${object}[${inQuotes(name)}]`;
  return object === "" ? name : `${object}.${name}`;
}

/** The path of an entry of a list: `speakers[0]`. */
export function entryPath(list: string, index: number): string {
  return `${list}[${index}]`;
}

/** The place in the file's list of the annotation that a path leads to or into; undefined for others. */
export function annotationIndex(path: string): number | undefined {
  const index = /^annotations\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? undefined : Number(index);
}
