// The search in the article: loaded when it is opened, or when the address has words to find.
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useReading } from "../../reading/reading";
import { Icon } from "../../ui/icon";
import { useStatus } from "../../ui/status";
import { useLatest } from "../../ui/use-latest";
import { useAfterTyping, useTyped } from "../../ui/use-typed";
import { usePartWords } from "../../wording/use-part-words";
import type { CollapsibleRows } from "../text/collapsible-rows";
import type { TextSurface } from "../text/text-surface";
import type { Finding } from "../use-finding";
import { goToResult } from "./go-to-result";
import { useFound } from "./use-found";
import "../../styles/panels.css";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly collapsible: CollapsibleRows;
  readonly surface: TextSurface;
  readonly finding: Finding;
}

type Step = (by: 1 | -1) => void;

/** A field for words and phrases, with "3 of 12" and the way to the next and the previous result. */
export default function FindBar({ root, collapsible, surface, finding }: Props) {
  const words = usePartWords();
  const say = useStatus();
  const { marked, listing, section, pointed, go } = useReading();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useTyped(listing.find);
  const { search, results, at, setAt, fromHere } = useFound(root, marked, typed);
  const { list, isDone, terms } = results;
  const count = isDone ? words.find.results(list.length) : words.find.more(list.length);
  const told = list.length === 0 && isDone ? words.find.none : count;
  const place = at === undefined ? told : words.reader.place(at + 1, list.length);

  const goTo = useLatest((next: number | undefined) => {
    const result = list[next ?? -1];
    if (root.current === null || result === undefined || next === undefined) return;
    setAt(next);
    goToResult({ root: root.current, collapsible, surface }, search, terms, result);
    say(`${words.reader.place(next + 1, list.length)}: ${search.excerptOf(result, terms)}`);
  });
  const step = useLatest((by: 1 | -1) => {
    if (at === undefined) goTo.current(fromHere());
    else goTo.current((at + by + list.length) % list.length);
  });

  useFocusWhenAsked(field, finding.asked);
  useStepKeys(finding, list.length > 0, step);

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
  useAfterTyping(typed, isDone, settle);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      finding.close();
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
        className="field flex-[1_1_15rem]"
        aria-label={words.find.label}
        placeholder={words.find.label}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span
        className="min-w-22 text-center text-sm text-ink-soft figures max-desk:min-w-16"
        data-testid="found"
      >
        {terms.length > 0 && place}
      </span>
      <FindTool name="previous" disabled={isEmpty} press={() => step.current(-1)} />
      <FindTool name="next" disabled={isEmpty} press={() => step.current(1)} />
      <FindTool name="close" press={finding.close} />
    </search>
  );
}

function useFocusWhenAsked(field: RefObject<HTMLInputElement | null>, asked: number): void {
  useLayoutEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [field, asked]);
}

/** Lets the page's keys step from result to result. */
function useStepKeys({ step: keys }: Finding, hasResults: boolean, step: RefObject<Step>): void {
  useEffect(() => {
    keys.current = hasResults ? (by) => step.current(by) : undefined;
    return () => {
      keys.current = undefined;
    };
  }, [keys, hasResults, step]);
}

interface ToolProps {
  readonly name: "previous" | "next" | "close";
  readonly disabled?: boolean;
  readonly press: () => void;
}

function FindTool({ name, disabled, press }: ToolProps) {
  const label = usePartWords().find[name];
  return (
    <button
      type="button"
      className="tool"
      disabled={disabled}
      onClick={press}
      aria-label={label}
      title={label}
    >
      <Icon name={name} />
    </button>
  );
}
