/** Ends a switch over a union: the compiler objects when a case is missing, and so does this. */
export function assertNever(value: never): never {
  throw new RangeError(`unexpected value: ${JSON.stringify(value)}`);
}
