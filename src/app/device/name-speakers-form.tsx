import { useId, useState } from "react";
import type { Entity } from "../../core/article/entity";
import { beginningOf } from "../../core/article/excerpt";
import type { MarkedArticle } from "../../core/article/marked-article";
import { quotedInFull } from "../../core/article/quoted";
import { isNumberedVoice } from "../../formats/read/model/person";
import type { FromDevice } from "../../sources/library/document";
import { useDeviceWords } from "../wording/use-device-words";
import { useCorrecting } from "./use-correcting";

interface Props {
  readonly marked: MarkedArticle;
  readonly origin: FromDevice;
}

/** Asks for the names of speakers who are labels of a program, with the first words of each. */
export function NameSpeakersForm({ marked, origin }: Props) {
  const { naming: words } = useDeviceWords().device;
  const { correct, failure } = useCorrecting(origin);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const known = useId();
  const speakers = numberedSpeakers(marked);
  if (speakers.length === 0) return null;
  const others = marked.entities.speaker.filter((each) => !speakers.includes(each));
  const isEmpty = Object.values(names).every((each) => each.trim() === "");
  const submit = async () => {
    if (isBusy || isEmpty) return;
    setBusy(true);
    const given = Object.values(names).filter((each) => each.trim() !== "");
    const { nameKeptSpeakers } = await import(
      "../../sources/library/corrections/name-kept-speakers"
    );
    await correct((key) => nameKeptSpeakers(key, names), words.done(given.length));
    setNames({});
    setBusy(false);
    // The form goes with the last label; the keyboard goes on at the article.
    if (document.activeElement === document.body) {
      document.getElementById("article")?.focus({ preventScroll: true });
    }
  };
  return (
    <details className="remarks naming">
      <summary>{words.title(speakers.length)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {speakers.map((speaker) => (
          <label key={speaker.id}>
            <bdi>{speaker.label}</bdi>
            <input
              className="field"
              autoComplete="off"
              list={others.length > 0 ? known : undefined}
              value={names[speaker.id] ?? ""}
              onChange={({ target }) => setNames({ ...names, [speaker.id]: target.value })}
            />
            <q lang={marked.article.language} dir="auto">
              {firstWords(marked, speaker)}
            </q>
          </label>
        ))}
        <datalist id={known}>
          {others.map(({ id, name: other }) => (
            <option key={id} value={other} />
          ))}
        </datalist>
        <button type="submit" className="button" aria-disabled={isBusy || isEmpty}>
          {words.save}
        </button>
        <span className="ms-2 text-xs text-ink-soft">{words.hint}</span>
      </form>
      {failure !== undefined && (
        <p role="alert" className="device-alert">
          {failure}
        </p>
      )}
    </details>
  );
}

/** How the first words begin that a speaker says. */
function firstWords(marked: MarkedArticle, { number }: Entity): string {
  const said = marked.annotations.find(
    ({ annotation, members }) =>
      annotation.type === "quotation" && members.speaker.includes(number),
  );
  if (said === undefined) return "";
  return beginningOf(quotedInFull(marked, said), 70, marked.article.language);
}

/** The speakers whose names are labels of a program, such as SPEAKER_00: a person may know who they are. */
function numberedSpeakers({ article, entities }: MarkedArticle): readonly Entity[] {
  const labels = new Set(
    (article.speakers ?? [])
      .filter(({ kind, name }) => kind === "label" || isNumberedVoice(name))
      .map(({ id }) => id),
  );
  return entities.speaker.filter(({ id }) => labels.has(id));
}
