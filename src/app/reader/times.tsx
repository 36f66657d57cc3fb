import { type RefObject, useCallback, useEffect, useState } from "react";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";
import { Recording, recordingOf } from "./recording";
import { showTimes } from "./shown-times";
import "../styles/times.css";

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
