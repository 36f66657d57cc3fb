import type { Notes } from "../model/notes";
import type { Person } from "../model/person";
import { isPronoun } from "../model/pronoun";

/** What programs call somebody of whom they do not know who it is. */
const unknown = /^(?:unknown|none|null|_|\?+)$/i;

/**
 * Who the words of a source name: a pronoun stands for what it refers to, and for nobody where nothing says
 * that, which is told. Of one source that is part of a longer name, the longer name.
 */
export function peopleOf(
  sources: readonly string[],
  references: readonly string[],
  notes: Notes,
): readonly Person[] {
  const names = references.filter((each) => !isPronoun(each) && !unknown.test(each.trim()));
  const [reference] = names;
  return sources.flatMap((source): Person[] => {
    if (unknown.test(source.trim())) return [];
    if (isPronoun(source)) {
      if (reference === undefined) notes.remark("pronouns", { count: 1, given: [source] });
      return reference === undefined ? [] : [{ name: reference }];
    }
    const isPart = (name: string) => ` ${name} `.includes(` ${source} `) && name.length < 100;
    const longer = sources.length === 1 ? names.find(isPart) : undefined;
    return [
      longer === undefined || longer === source
        ? { name: source }
        : { name: longer, aliases: [source] },
    ];
  });
}
