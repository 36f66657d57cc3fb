import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { Change } from "../../core/editing/change";
import { correct } from "../../core/editing/correct";
import { insisted } from "../../core/editing/insist";
import { entriesOf, isObject, type Json } from "../../core/editing/json";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import { sideBySide } from "./pen-layout";
import type { PenState } from "./use-pen";

/**
 * The changes that did not fit what somebody else has made of the article: of each what was there before,
 * what it makes of that, and what is there now, and which of the two is to be.
 */
export function ConflictList({ pen }: { pen: PenState }) {
  const { editor } = useEditorWords();
  const say = useStatus();
  const { marked, session, edited } = pen;
  const { aside } = edited;
  if (aside.length === 0) return null;
  const { file } = session;
  return (
    <section aria-label={editor.conflictsTitle}>
      <ul>
        {aside.map((change, at) => {
          const { what, about, by } = change;
          // By now it may fit again: then there is nothing between the two.
          const misfit = correct(file, [change]).left[0]?.misfit;
          const isGone = insisted(file, change) === undefined;
          const values = [
            [editor.before, misfit?.base],
            [editor.mine, misfit?.mine],
            [editor.theirs, misfit?.theirs],
          ] as const;
          const names = namesFor(marked, change);
          const title = `${editor.deeds[what]}: ${about}`;
          const answer = (isWanted: boolean) => {
            if (session.answer(at, isWanted)) say(isWanted ? title : editor.takeTheirs);
          };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what it is known by
            <li key={at} className="grid gap-1.5 border-b border-line py-2">
              <p>
                <strong>
                  {editor.deeds[what]}: <bdi>{about}</bdi>
                </strong>
                {by !== undefined && <bdi>{` (${by})`}</bdi>}
              </p>
              {misfit !== undefined && (
                <dl className={sideBySide}>
                  {values.map(([name, value]) => (
                    <div key={name}>
                      <dt className="text-xs text-ink-soft">{name}</dt>
                      <dd className="max-h-32 overflow-auto font-serif" dir="auto">
                        {valueWords(names, value) || editor.nothing}
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
              <div className="pen-row">
                {isGone ? (
                  <span>{editor.isGone}</span>
                ) : (
                  <button type="button" className="button" onClick={() => answer(true)}>
                    {editor.takeMine}
                  </button>
                )}
                <button type="button" className="button" onClick={() => answer(false)}>
                  {editor.takeTheirs}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The fields of an entry that a person is told nothing by. */
const untold = new Set([
  "id",
  "type",
  "paragraph",
  "start",
  "end",
  "prefix",
  "suffix",
  "origin",
  "confidence",
]);

/** The names of speakers, topics and countries by their ids: the article's, and those that a change adds. */
function namesFor({ entities }: MarkedArticle, { operations }: Change) {
  const names = new Map<string, string>();
  for (const kind of kinds) for (const { id, name } of entities[kind]) names.set(id, name);
  for (const operation of operations) {
    if (operation.op !== "add") continue;
    const { id, name } = operation.value;
    if (typeof id === "string" && typeof name === "string") names.set(id, name);
  }
  return names;
}

/** A value of an article's file as a person reads it: names for ids, words for places. Empty for none. */
function valueWords(names: ReadonlyMap<string, string>, value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  const all = (values: readonly Json[], between: string) =>
    values
      .map((each) => valueWords(names, each))
      .filter((each) => each !== "")
      .join(between);
  if (Array.isArray(value)) return all(entriesOf(value), ", ");
  if (!isObject(value)) return names.get(String(value)) ?? String(value);
  const told = Object.entries(value).filter(([field]) => !untold.has(field));
  return all(
    told.map(([, each]) => each),
    " · ",
  );
}
