import { describe, expect, test } from "vitest";
import { opened } from "../article/article.arbitrary";
import { carry } from "../article/carry";
import { openArticle } from "../article/open-article";
import { OpenedBefore } from "../article/opened-before";
import { aMention, aQuotation, smallArticle } from "../article/small-article.fixture";
import { addAnnotations, remove, setSpeakers } from "./annotations";
import { applyAll, inversesOf } from "./change";
import { entriesOf, isObject, type JsonObject } from "./json";
import type { Operation } from "./operation";
import { editWords } from "./paragraphs";
import { settling } from "./settle";
import { splitParagraph } from "./split-paragraph";
import { removeParagraph } from "./structure";

const paragraphs = 50;

/** An article with ten annotations in each paragraph, which counts how often the words of each are read. */
function counted() {
  const { article } = smallArticle(
    [new Array<string>(paragraphs).fill("Rain in Berlin, and more rain in Oslo.")],
    Array.from({ length: paragraphs * 5 }, (_, at) => [
      aQuotation(`q${at}`, ["ada"], [[(at % paragraphs) + 1, "Rain in Berlin"]]),
      aMention(`m${at}`, { country: "DE" }, [(at % paragraphs) + 1, "Berlin"]),
    ]).flat(),
  );
  const read = new Set<string>();
  const file = JSON.parse(JSON.stringify(article)) as JsonObject;
  for (const { id, targets } of entriesOf(file.annotations).filter(isObject)) {
    for (const target of entriesOf(targets)) {
      const { exact } = target as JsonObject; // as the fixture makes it
      const get = () => {
        read.add(String(id));
        return exact;
      };
      Object.defineProperty(target, "exact", { get, enumerable: true });
    }
  }
  return { file, read };
}

describe("of 500 annotations, only those are looked at that a change touches", () => {
  const { file, read } = counted();
  const marked = opened(file);
  const annotation = { id: "new", type: "mention", of: { topic: "rain" } } as const;
  const ranges = [{ paragraph: 3, start: 0, end: 4 }];
  const text = "Rain in Berlin, and more rain in Bergen.";

  test.each<[string, readonly Operation[], number]>([
    ["an annotation is added", addAnnotations(file, marked, [{ annotation, ranges }]), 0],
    ["one is changed", setSpeakers(file, ["q7"], ["bo"]), 1],
    ["one is removed", remove(file, ["q7"]), 1],
    ["words are changed", editWords(file, marked, "p4", text).operations, 10],
    ["a paragraph is split", splitParagraph(file, marked, "p4", 20, "p4-2"), 10],
    ["a paragraph is removed", removeParagraph(file, marked, "p4").operations, 10],
  ])("when %s, and when that is undone", (_, operations, most) => {
    const before = new OpenedBefore();
    const first = openArticle(file, before);
    if (first.status !== "opened" || operations.length === 0) throw new RangeError("no change");
    let [now, version] = [file, carry(marked, first.marked)];
    for (const each of [operations, inversesOf(operations)]) {
      read.clear();
      settling(now, before);
      const applied = applyAll(now, each);
      if (applied.status === "misfit") throw new RangeError("a change that does not fit");
      now = applied.file;
      const next = openArticle(now, before);
      if (next.status !== "opened") throw new RangeError("the article is refused");
      const carried = carry(version, next.marked);
      expect(carried).not.toBe(version);
      version = carried;
      expect(read.size).toBeLessThanOrEqual(most);
    }
  });
});
