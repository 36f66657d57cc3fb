import { useRef } from "react";
import {
  choiceOf,
  type Selection,
  toggle,
  toggleLeftOut,
} from "../../core/article/filtering/selection";
import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import { usePartWords } from "../wording/use-part-words";
import { hueOf } from "./hue";

interface Props {
  readonly marked: MarkedArticle;
  readonly selection: Selection;
  readonly onSelect: (change: (selection: Selection) => Selection) => void;
}

/** What is chosen and what is left out, value by value: each can be taken away. */
export default function SelectionChips({ marked, selection, onSelect }: Props) {
  const words = usePartWords();
  const list = useRef<HTMLUListElement>(null);
  const chosen = kinds.flatMap((kind) =>
    marked.entities[kind].flatMap((entity) => {
      const choice = choiceOf(selection, kind, entity.id);
      return choice === undefined ? [] : [{ entity, isLeftOut: choice === "left-out" }];
    }),
  );
  if (chosen.length === 0) return null;
  const remove = (at: number) => {
    // The chip goes: the next one takes its place, or the one before, or the page.
    const all = list.current?.querySelectorAll("button") ?? [];
    const next = all[at + 1] ?? all[at - 1] ?? document.querySelector<HTMLElement>("main");
    next?.focus({ preventScroll: next.localName === "main" });
    const { entity, isLeftOut } = chosen[at] ?? {};
    const change = isLeftOut ? toggleLeftOut : toggle;
    if (entity) onSelect((now) => change(now, entity.kind, entity.id));
  };
  return (
    <ul className="chips" aria-label={words.filters.title} ref={list}>
      {chosen.map(({ entity, isLeftOut }, at) => {
        const { kind, id } = entity;
        const name = isLeftOut ? words.facets.not(entity.name) : entity.name;
        return (
          <li key={`${kind}-${id}`}>
            <button
              type="button"
              className="chip"
              aria-label={words.facets.remove(name)}
              onClick={() => remove(at)}
            >
              <span className={`swatch ${hueOf(entity)}`} data-kind={kind}>
                {kind === "country" && id}
              </span>
              <bdi lang={isLeftOut ? undefined : marked.article.language}>{name}</bdi>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
