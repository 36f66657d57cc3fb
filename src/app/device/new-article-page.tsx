import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { blankArticle } from "../../core/article/blank-article";
import type { AnnotatedArticle } from "../../core/article/format";
import { openArticle } from "../../core/article/open-article";
import { displayNames } from "../../core/article/values/display-names";
import { factsOf } from "../../sources/library/device/facts-of";
import { keepOrHold } from "../../sources/library/device/keep-or-hold";
import { followChanges } from "../../sources/library/device/shelf-query";
import { Link } from "../ui/link";
import { LibraryMain } from "../ui/page-layout";
import { useTitle } from "../ui/use-title";
import { useDeviceWords } from "../wording/use-device-words";
import { usePartWords } from "../wording/use-part-words";
import { articleLanguages, useBegun } from "./use-begun";

/** A blank page: what is written on it becomes an article on this device, to be gone on with. */
export default function NewArticlePage() {
  const { compose } = useDeviceWords().device;
  const { library } = usePartWords();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { begun, become, forget } = useBegun();
  const [isFailed, setFailed] = useState(false);
  useTitle(compose.title);
  const article = blankArticle(begun.headline, begun.text, begun.language);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    followChanges(queries);
    const key = article && (await saveNew(article));
    if (key === undefined) return;
    forget();
    await navigate(articleHref({ from: "device", key, view: "edit" }));
  };
  return (
    <LibraryMain
      title={compose.title}
      lead={compose.lead}
      within={<Link to="/">{library.title}</Link>}
    >
      <form
        className="mt-8 grid max-w-text gap-1.5"
        onSubmit={(event) => void begin(event).catch(() => setFailed(true))}
      >
        <label htmlFor={`${id}-headline`} className="font-semibold">
          {compose.headline}
        </label>
        <input
          id={`${id}-headline`}
          className="field font-serif text-3xl/[1.55] font-heading"
          dir="auto"
          lang={begun.language}
          required
          value={begun.headline}
          onChange={({ target }) => become({ headline: target.value })}
        />
        <label htmlFor={`${id}-text`} className="mt-4 font-semibold">
          {compose.text}
        </label>
        <textarea
          id={`${id}-text`}
          className="field font-serif text-lg/[1.55]"
          dir="auto"
          lang={begun.language}
          required
          rows={8}
          aria-describedby={`${id}-hint`}
          value={begun.text}
          onChange={({ target }) => become({ text: target.value })}
        />
        <p id={`${id}-hint`} className="opening-hint">
          {compose.hint}
        </p>
        <label htmlFor={`${id}-language`} className="mt-4 font-semibold">
          {compose.language}
        </label>
        <LanguageField
          id={`${id}-language`}
          value={begun.language}
          onChange={(language) => become({ language })}
        />
        {isFailed && <p role="alert">{compose.failed}</p>}
        <p className="mt-5">
          <button type="submit" className="button button-strong" disabled={article === undefined}>
            {compose.begin}
          </button>
        </p>
      </form>
    </LibraryMain>
  );
}

interface LanguageProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (tag: string) => void;
}

function LanguageField({ id, value, onChange }: LanguageProps) {
  return (
    <select
      id={id}
      className="field max-w-full justify-self-start"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {[...new Set([value, ...articleLanguages])].map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {displayNames(tag, "language")(tag) ?? tag}
        </option>
      ))}
    </select>
  );
}

/** Saves the article beside all others on this device; gives its key there. */
async function saveNew(article: AnnotatedArticle): Promise<string | undefined> {
  const opened = openArticle(article);
  if (opened.status !== "opened") return undefined;
  const bytes = new TextEncoder().encode(`${JSON.stringify(article, undefined, 2)}\n`);
  const saved = await keepOrHold(
    { bytes, name: `${article.id}.json`, ...factsOf(opened.marked) },
    { type: "beside" },
  );
  return saved.status === "asked" ? undefined : saved.file.key;
}
