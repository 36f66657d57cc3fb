import { openArticle } from "../../core/article/open-article";
import { newestFirst } from "../../core/article/values/published";
import { indexedWords, searchArticle } from "./build-search-index";
import type { SearchIndex } from "./load-search";
import { passagesOf } from "./passages";
import { encodePostings } from "./postings";
import type { SearchArticle } from "./search-file";
import { Vocabulary } from "./vocabulary";

/** Names what a file holds: the same key with another revision is another file. */
export interface OwnFileRevision {
  readonly key: string;
  readonly revision: string;
}

interface Known {
  readonly revision: string;
  /** None for a file that is no article. */
  readonly article: SearchArticle | undefined;
  readonly words: ReturnType<typeof indexedWords>;
}

/** The reader's own files, made ready to be searched one by one; each is read once for each revision. */
export class OwnSearch {
  readonly #known = new Map<string, Known>();
  #index: SearchIndex | undefined;

  /** Forgets every file that is not among these, and says which of these are to be added. */
  keepOnly(files: readonly OwnFileRevision[]): readonly OwnFileRevision[] {
    const wanted = new Map(files.map(({ key, revision }) => [key, revision]));
    for (const [key, { revision }] of this.#known) {
      if (wanted.get(key) === revision) continue;
      this.#known.delete(key);
      this.#index = undefined;
    }
    return files.filter(({ key }) => !this.#known.has(key));
  }

  /** Takes a file in. One that is no article is remembered as such, and found by nothing. */
  add({ key, revision }: OwnFileRevision, bytes: Uint8Array): void {
    const article = articleIn(bytes, key);
    const words = article === undefined ? new Map() : indexedWords([article]);
    this.#known.set(key, { revision, article, words });
    this.#index = undefined;
  }

  /** All of them as one index, which is put together when it is first asked for after a change. */
  get index(): SearchIndex {
    this.#index ??= joined([...this.#known.values()]);
    return this.#index;
  }
}

function articleIn(bytes: Uint8Array, key: string): SearchArticle | undefined {
  try {
    const opened = openArticle(JSON.parse(new TextDecoder().decode(bytes)));
    if (opened.status === "refused") return undefined;
    return { ...searchArticle(opened.marked), deviceKey: key };
  } catch {
    return undefined;
  }
}

function joined(known: readonly Known[]): SearchIndex {
  const all = known
    .flatMap(({ article, words }) => (article === undefined ? [] : { article, words }))
    .sort((a, b) => newestFirst(a.article.published, b.article.published));
  const words = new Map<string, Map<number, number>>();
  const passages = all.flatMap(({ article }) => passagesOf([article]));
  let first = 0;
  for (const { article, words: own } of all) {
    for (const [word, counts] of own) {
      const there = words.get(word) ?? new Map<number, number>();
      words.set(word, there);
      for (const [passage, count] of counts) there.set(first + passage, count);
    }
    first += passagesOf([article]).length;
  }
  const postings = encodePostings(words);
  return { passages, vocabulary: new Vocabulary(postings), postings };
}
