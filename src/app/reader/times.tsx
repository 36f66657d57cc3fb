import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { addressInFile } from "../../core/address/address-in-file";
import { hostOf } from "../../core/address/host-of";
import { clockTime } from "../../core/article/values/clock-time";
import { baseOf, type Document } from "../../sources/library/document";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";
import { showTimes } from "./shown-times";
import "../styles/panels.css";

/** The times beside the paragraphs of a recording's transcript, and what plays it where the article has it. */
export default function Times({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const { times: words } = usePartWords();
  const reading = useReading();
  const { marked, go } = reading;
  const address = recordingOf(reading);
  const [from, setFrom] = useState<{ readonly seconds: number }>();
  const play = useCallback((seconds: number) => setFrom({ seconds }), []);
  useEffect(() => {
    if (root.current === null) return;
    const isPlayed = address !== undefined;
    return showTimes(root.current, marked, {
      play: isPlayed ? play : undefined,
      goTo: (annotationId) => go({ annotationId }),
      labelOf: isPlayed ? words.play : words.link,
    });
  }, [root, marked, address, go, play, words]);
  if (address === undefined || from === undefined) return null;
  return <Recording address={address} from={from} onClose={() => setFrom(undefined)} />;
}

/** The recordings that the reader has asked for since the page was loaded: their hosts learn of it. */
const wanted = new Set<string>();

interface Props {
  readonly address: string;
  /** Another object for each time that the reader asks for one. */
  readonly from: { readonly seconds: number };
  readonly onClose: () => void;
}

/** What plays a recording. Nothing of it is asked for before the reader has said so once. */
function Recording({ address, from, onClose }: Props) {
  const { times: words, keys } = usePartWords();
  const [isWanted, setWanted] = useState(wanted.has(address));
  const [isFailed, setFailed] = useState(false);
  const audio = useRef<HTMLAudioElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const { current } = audio;
    if (current === null) {
      yes.current?.focus({ preventScroll: true });
      return;
    }
    current.currentTime = from.seconds;
    // Where it cannot be played, the element says so by its event.
    if (isWanted) void current.play().catch(() => {});
  }, [from, isWanted]);
  const close = () => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  return (
    <section className="recording" aria-label={words.title}>
      {isWanted ? (
        // biome-ignore lint/a11y/useMediaCaption: what is said stands on the page
        <audio
          ref={audio}
          src={address}
          controls
          preload="none"
          onError={() => setFailed(true)}
          onPlaying={() => setFailed(false)}
        />
      ) : (
        <>
          <p>{words.ask(hostOf(address))}</p>
          <button
            type="button"
            className="button button-strong"
            ref={yes}
            onClick={() => {
              wanted.add(address);
              setWanted(true);
            }}
          >
            {words.play(clockTime(from.seconds))}
          </button>
        </>
      )}
      {isFailed && <p role="alert">{words.failed(hostOf(address))}</p>}
      <button type="button" className="button" onClick={close}>
        {keys.close}
      </button>
    </section>
  );
}

/** The address of the recording that an article names first and that may be loaded: https alone. */
function recordingOf(document: Document): string | undefined {
  const found = (document.marked.article.media ?? []).flatMap(
    ({ url }) => addressInFile(url, baseOf(document), "image") ?? [],
  );
  return found.find((address) => /^https:/i.test(address));
}
