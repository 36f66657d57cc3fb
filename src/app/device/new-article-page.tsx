import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Link, useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { blankArticle } from "../../core/article/blank-article";
import { displayNames } from "../../core/article/display-names";
import { openArticle } from "../../core/article/open-article";
import { factsOf } from "../../sources/library/device/facts-of";
import { keepOrHold } from "../../sources/library/device/keep-or-hold";
import { followChanges } from "../../sources/library/device/shelf-query";
import { remember, remembered } from "../ui/storage";
import { useTitle } from "../ui/use-title";
import { useDeviceWords } from "../wording/use-device-words";
import { usePartWords } from "../wording/use-part-words";
import "../styles/device.css";

const storageKey = "on-record:new-article";

/** The languages that are offered, each by its own name. */
const languages =
  "ar cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh".split(" ");

interface Begun {
  readonly headline: string;
  readonly text: string;
  readonly language: string;
}

/** A blank page: what is written on it becomes an article on this device, to be gone on with. */
export default function NewArticlePage() {
  const { compose } = useDeviceWords().device;
  const { library } = usePartWords();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [begun, setBegun] = useState<Begun>(begunBefore);
  const [isFailed, setFailed] = useState(false);
  useTitle(compose.title);
  const become = (change: Partial<Begun>) => {
    const next = { ...begun, ...change };
    setBegun(next);
    // Until it is an article, it is kept as it is typed.
    remember(storageKey, next);
  };
  const article = blankArticle(begun.headline, begun.text, begun.language);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const opened = article && openArticle(article);
    if (opened?.status !== "opened") return;
    const bytes = new TextEncoder().encode(`${JSON.stringify(article, undefined, 2)}\n`);
    const name = `${opened.marked.article.id}.json`;
    const facts = factsOf(opened.marked);
    followChanges(queries);
    const keeping = await keepOrHold({ bytes, name, ...facts }, { type: "beside" });
    if (keeping.status === "asked") return;
    remember(storageKey, null);
    await navigate(articleHref({ from: "device", key: keeping.file.key, view: "edit" }));
  };
  return (
    <main id="article" tabIndex={-1} className="library open-page">
      <header className="library-head">
        <p className="kicker">
          <Link to="/">{library.title}</Link>
        </p>
        <h1>{compose.title}</h1>
        <p>{compose.lead}</p>
      </header>
      <form
        className="new-article"
        onSubmit={(event) => void begin(event).catch(() => setFailed(true))}
      >
        <label htmlFor={`${id}-headline`}>{compose.headline}</label>
        <input
          id={`${id}-headline`}
          className="field"
          dir="auto"
          lang={begun.language}
          required
          value={begun.headline}
          onChange={({ target }) => become({ headline: target.value })}
        />
        <label htmlFor={`${id}-text`}>{compose.text}</label>
        <textarea
          id={`${id}-text`}
          className="field"
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
        <label htmlFor={`${id}-language`}>{compose.language}</label>
        <select
          id={`${id}-language`}
          className="field"
          value={begun.language}
          onChange={({ target }) => become({ language: target.value })}
        >
          {[...new Set([begun.language, ...languages])].map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {displayNames(tag, "language")(tag) ?? tag}
            </option>
          ))}
        </select>
        {isFailed && <p role="alert">{compose.failed}</p>}
        <p>
          <button type="submit" className="button button-strong" disabled={article === undefined}>
            {compose.begin}
          </button>
        </p>
      </form>
    </main>
  );
}

/** What was written here before and has not become an article; else nothing, in the reader's language. */
function begunBefore(): Begun {
  const kept = remembered(storageKey);
  const own = navigator.language.split("-")[0] ?? "en";
  const blank = { headline: "", text: "", language: languages.includes(own) ? own : "en" };
  if (typeof kept !== "object" || kept === null) return blank;
  const { headline, text, language } = { ...blank, ...kept };
  const isWhole = [headline, text, language].every((each) => typeof each === "string");
  return isWhole && languages.includes(language) ? { headline, text, language } : blank;
}
