import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { bytesOf } from "../../sources/library/corrections/corrected-bytes";
import { factsOf } from "../../sources/library/device/facts-of";
import { keepOrHold } from "../../sources/library/device/keep-or-hold";
import { loadBytes } from "../../sources/library/load-bytes";
import { articleQuery, besideArticles } from "../../sources/library/queries";
import { useReading } from "../reading/reading";
import { useEditorWords } from "../wording/use-editor-words";

/** Offers a copy of an article that is not the reader’s own, to be corrected in its place. */
export function CopyFirst() {
  const words = useEditorWords();
  const { marked, provenance, section, pointed, go } = useReading();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isFailed, setFailed] = useState(false);
  const ownBytes = async () => {
    // The file is taken as it is: what could not be read of it is in the copy, too.
    if (provenance.from !== "library") {
      const { file } = await queries.ensureQueryData(articleQuery(provenance));
      return file ?? bytesOf(JSON.parse(JSON.stringify(marked.article)));
    }
    const url = besideArticles(`${encodeURIComponent(provenance.articleId)}.json`);
    return loadBytes(url, new AbortController().signal);
  };
  const copy = async () => {
    const keeping = await keepOrHold({
      bytes: await ownBytes(),
      name: `${marked.article.id}.json`,
      ...factsOf(marked),
    });
    // Where there is a copy already, that is the one to go on with.
    const file = keeping.status === "asked" ? keeping.others[0] : keeping.file;
    if (file === undefined) return;
    await navigate(
      articleHref({
        from: "device",
        key: file.key,
        view: "edit",
        sectionId: section?.id,
        annotationId: pointed?.id,
      }),
    );
  };
  return (
    <section className="pen" aria-label={words.editor.title}>
      <p className="text-ink-soft">{isFailed ? words.editor.copyFailed : words.editor.copyFirst}</p>
      <div className="pen-row">
        <button
          type="button"
          className="button button-strong"
          onClick={() => copy().catch(() => setFailed(true))}
        >
          {words.editor.copy}
        </button>
        <button type="button" className="button" onClick={() => go({ view: "highlight" })}>
          {words.editor.done}
        </button>
      </div>
    </section>
  );
}
