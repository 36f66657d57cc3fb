import { Link } from "react-router";
import { articleHref } from "../../core/address/paths";
import { assertNever } from "../../core/article/assert-never";
import type { Manner } from "../../sources/library/device/keep";
import { ProblemList } from "../reader/problem-list";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";
import { faultWords } from "./fault-words";
import { KeepQuestion } from "./keep-question";
import type { Opening } from "./opening";

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
