import { useState } from "react";
import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { LabelMeaning } from "../../sources/library/corrections/relabel-kept";
import type { FromDevice } from "../../sources/library/document";
import { useDeviceWords } from "../wording/use-device-words";
import { labelUses } from "./label-uses";
import { useCorrecting } from "./use-correcting";

interface Props {
  readonly marked: MarkedArticle;
  readonly origin: FromDevice;
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

const meanings: readonly LabelMeaning[] = [...kinds, "none"];

/** Asks what the labels of another tool stand for: what they were taken for is chosen already. */
export function LabelsForm({ marked, origin, labels }: Props) {
  const { labels: words } = useDeviceWords().device;
  const { correct, failure } = useCorrecting(origin);
  const [chosen, setChosen] = useState<Readonly<Record<string, LabelMeaning>>>({});
  const [isBusy, setBusy] = useState(false);
  const uses = labelUses(marked, labels);
  const changed = uses.flatMap(({ label, ids, meaning: now }) => {
    const meaning = chosen[label] ?? now;
    return meaning === now ? [] : [{ label, ids, meaning }];
  });
  if (uses.length === 0) return null;
  const submit = async () => {
    if (isBusy || changed.length === 0) return;
    setBusy(true);
    const { relabelKept } = await import("../../sources/library/corrections/relabel-kept");
    await correct((key) => relabelKept(key, changed), words.done);
    setChosen({});
    setBusy(false);
  };
  return (
    <details className="remarks naming">
      <summary>{words.title(uses.length)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {uses.map(({ label, ids, meaning, words: examples }) => (
          <label key={label}>
            <bdi>{label}</bdi>
            <select
              className="field"
              value={chosen[label] ?? meaning}
              // The values are those of the options.
              onChange={({ target }) =>
                setChosen({ ...chosen, [label]: target.value as LabelMeaning })
              }
            >
              {meanings.map((each) => (
                <option key={each} value={each}>
                  {words.meanings[each]}
                </option>
              ))}
            </select>
            <span className="naming-example">
              {words.used(ids.length)}{" "}
              <bdi lang={marked.article.language}>{examples.join(" · ")}</bdi>
            </span>
          </label>
        ))}
        <button type="submit" className="button" aria-disabled={isBusy || changed.length === 0}>
          {words.apply}
        </button>
      </form>
      {failure !== undefined && (
        <p role="alert" className="device-alert">
          {failure}
        </p>
      )}
    </details>
  );
}
