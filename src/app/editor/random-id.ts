/** An id that no other person has made meanwhile. */
export function randomId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint8Array(4));
  return `${prefix}-${Array.from(random, (byte) => byte.toString(36)).join("")}`;
}
