// The search in the article: loaded when it is opened, or when the address has words to find.
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useNavigationType } from "react-router";
import { useReading } from "../../reading/reading";
import { useStatus } from "../../ui/status";
import { useLatest } from "../../ui/use-latest";
import { usePartWords } from "../../wording/use-part-words";
import type { Folds } from "../text/folds";
import type { LateMarks } from "../text/late-marks";
import type { Finding } from "../use-finding";
import { FindTool } from "./find-tool";
import { goToResult } from "./go-to-result";
import { useFound } from "./use-found";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly folds: Folds;
  readonly late: LateMarks | undefined;
  readonly finding: Finding;
}

/** After so long without a letter, in milliseconds, the address has the words and the page goes to the first result. */
const pause = 250;

/** A field for words and phrases, with "3 of 12" and the way to the next and the previous result. */
export default function FindBar({ root, folds, late, finding }: Props) {
  const words = usePartWords();
  const say = useStatus();
  const { marked, listing, section, pointed, go } = useReading();
  const navigation = useNavigationType();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(listing.find);
  const [known, setKnown] = useState(listing.find);
  if (known !== listing.find) {
    setKnown(listing.find);
    // Otherwise it is what was typed a moment ago, and more may have been typed since.
    if (navigation === "POP") setTyped(listing.find);
  }
  const { search, results, at, setAt, fromHere } = useFound(root, marked, typed);
  const { list, isDone, terms } = results;
  const count = isDone ? words.find.results(list.length) : words.find.more(list.length);
  const told = list.length === 0 && isDone ? words.find.none : count;
  const place = at === undefined ? told : words.reader.place(at + 1, list.length);

  const goTo = useLatest((next: number | undefined) => {
    const result = list[next ?? -1];
    if (root.current === null || result === undefined || next === undefined) return;
    setAt(next);
    goToResult({ root: root.current, folds, late }, search, terms, result);
    say(`${words.reader.place(next + 1, list.length)}: ${search.excerptOf(result, terms)}`);
  });
  const step = useLatest((by: 1 | -1) => {
    if (at === undefined) goTo.current(fromHere());
    else goTo.current((at + by + list.length) % list.length);
  });

  const { asked, step: keys, close } = finding;
  useLayoutEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => {
    keys.current = list.length > 0 ? (by) => step.current(by) : undefined;
    return () => {
      keys.current = undefined;
    };
  }, [keys, list, step]);

  // A link that names a place leads there, and says how much is found.
  const [isLed, setLed] = useState(section !== undefined || pointed !== undefined);
  const settle = useLatest(() => {
    if (typed !== listing.find) {
      const change = { listing: { ...listing, find: typed } };
      go(change, { replace: true, tracked: true, calmly: true });
    }
    if (at !== undefined || terms.length === 0) return;
    if (list.length === 0 || isLed) say(told);
    else goTo.current(fromHere());
    setLed(false);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter, and the end of the search, begin the pause anew
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => settle.current(), pause);
    return () => clearTimeout(timer);
  }, [typed, isDone, settle]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && event.target === field.current) {
      event.preventDefault();
      step.current(event.shiftKey ? -1 : 1);
    }
  };
  const isEmpty = list.length === 0;
  return (
    <search className="find-bar" aria-label={words.find.label} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        className="field"
        aria-label={words.find.label}
        placeholder={words.find.label}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span className="find-place" data-testid="found">
        {terms.length > 0 && place}
      </span>
      <FindTool
        name="previous"
        label={words.find.previous}
        disabled={isEmpty}
        press={() => step.current(-1)}
      />
      <FindTool
        name="next"
        label={words.find.next}
        disabled={isEmpty}
        press={() => step.current(1)}
      />
      <FindTool name="close" label={words.find.close} press={close} />
    </search>
  );
}
