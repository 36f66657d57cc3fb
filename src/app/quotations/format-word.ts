/** What a table of the interface's words has for a format; a format of which it says nothing has its name. */
export function formatWord(
  table: Readonly<Record<string, string>>,
  { id, name }: { readonly id: string; readonly name: string },
): string {
  return table[id] ?? name;
}
