import { articleHref } from "../../core/address/paths";
import { assertNever } from "../../core/article/assert-never";
import type { Manner } from "../../sources/library/device/keep";
import type { KeptFile } from "../../sources/library/device/kept-file";
import { ProblemList } from "../reader/problem-list";
import { Link } from "../ui/link";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";
import { faultWords } from "./fault-words";
import type { Opening, ReadFile } from "./opening";

interface Props {
  readonly opening: Opening;
  readonly decide: (manner: Manner) => void;
  /** Opens the many articles that it asks about. */
  readonly openAll: () => void;
  readonly onFollow: () => void;
}

/** One file that was brought: how far it is, what is wrong with it, a question, or the way to it. */
export function OpeningResult({ opening: { name, state }, decide, openAll, onFollow }: Props) {
  const words = useDeviceWords();
  switch (state.type) {
    case "waiting":
      return <Working name={name} text={words.device.open.working.waiting} />;
    case "working":
      return <Working name={name} text={words.device.open.working[state.step]} />;
    case "refused":
      return (
        <>
          <h3 className="opening-title">
            {name === "" ? words.device.open.refusedText : words.device.open.refused(name)}
          </h3>
          <ProblemList problems={state.problems} />
          <p className="opening-hint">{words.device.open.stays}</p>
        </>
      );
    case "failed":
      return (
        <>
          <h3 className="opening-title">
            {name === "" ? words.device.open.refusedText : words.device.open.refused(name)}
          </h3>
          <p className="opening-hint">{faultWords(state.fault, words)}</p>
        </>
      );
    case "asked":
      return <KeepQuestion file={state.file} others={state.others} decide={decide} />;
    case "many":
      return (
        <>
          <h3 className="opening-title">
            <bdi>{name}</bdi>
          </h3>
          <p className="opening-hint">{words.device.open.many(state.files.length)}</p>
          <button type="button" className="button" onClick={openAll}>
            {words.device.open.openMany(state.files.length)}
          </button>
        </>
      );
    case "done": {
      const { keeping } = state;
      const { headline, language, key } = keeping.file;
      return (
        <>
          <h3 className="opening-title">
            <Link to={articleHref({ from: "device", key })} lang={language} onClick={onFollow}>
              <bdi>{headline}</bdi>
            </Link>
          </h3>
          <p className="opening-hint">
            {keeping.status === "unkept"
              ? `${words.device.unkept} ${failureWords(keeping.failure, words)} ${words.device.untilClosed}`
              : words.device.open[keeping.status]}
          </p>
        </>
      );
    }
    default:
      return assertNever(state);
  }
}

function Working({ name, text }: { name: string; text: string }) {
  return (
    <>
      <h3 className="opening-title">
        <bdi>{name}</bdi>
      </h3>
      <p className="opening-hint">{text}</p>
    </>
  );
}

interface KeepQuestionProps {
  readonly file: ReadFile;
  /** The files of the same article that are kept. */
  readonly others: readonly KeptFile[];
  readonly decide: (manner: Manner) => void;
}

/** Asks whether a file is to stand beside the one of its article that is kept, or in its place. */
function KeepQuestion({ file, others, decide }: KeepQuestionProps) {
  const words = useDeviceWords();
  return (
    <>
      <h3 className="opening-title">{words.device.open.asked(file.opened.headline)}</h3>
      <p className="opening-hint">{words.device.open.askedHint}</p>
      <p className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          className="button button-strong"
          onClick={() => decide({ type: "beside" })}
        >
          {words.device.open.beside}
        </button>
        {others.map(({ key, revision, name, opened }) => (
          <button
            key={key}
            type="button"
            className="button"
            onClick={() => decide({ type: "replace", key, seen: revision })}
          >
            {words.device.open.replace(name, words.device.opened(opened))}
          </button>
        ))}
      </p>
    </>
  );
}
