import { correct } from "../../core/editing/correct";
import { insisted } from "../../core/editing/insist";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import type { PenState } from "./use-pen";
import { namesFor, valueWords } from "./value-words";

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
            <li key={at} className="pen-conflict">
              <p>
                <strong>
                  {editor.deeds[what]}: <bdi>{about}</bdi>
                </strong>
                {by !== undefined && <bdi>{` (${by})`}</bdi>}
              </p>
              {misfit !== undefined && (
                <dl>
                  {values.map(([name, value]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd dir="auto">{valueWords(names, value) || editor.nothing}</dd>
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
