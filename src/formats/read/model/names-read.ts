// The speakers and topics that a source names: each once, with an id of its name.

import type { AnnotatedArticle, Topic } from "../../../core/article/format";
import { allowedAddress } from "../../../core/article/values/allowed-address";
import { isCompactId } from "../../../core/article/values/compact-id";
import { OwnIds } from "../../../core/drafting/plain-text/id-from";
import { isNumberedVoice, type Person } from "./person";
import { oneLine } from "./short-text";

type Speaker = NonNullable<AnnotatedArticle["speakers"]>[number];

/** What may be known of a topic beside its name. */
export type TopicFacts = Partial<Omit<Topic, "id" | "name">>;

export class NamesRead {
  readonly #speakers = new Map<string, Speaker>();
  readonly #speakerIds = new OwnIds();
  readonly #topics = new Map<string, Topic>();
  readonly #topicIds = new OwnIds();

  get speakers(): Speaker[] {
    return [...this.#speakers.values()];
  }

  get topics(): Topic[] {
    return [...this.#topics.values()];
  }

  /** The id of a speaker, who is one by `key`. */
  speaker({ name, aliases, sameAs, ...facts }: Person, key: string): string {
    const known = this.#speakers.get(key);
    if (known !== undefined) return known.id;
    const short = oneLine(name, 300) || "?";
    const links = identities(sameAs);
    const others = aliases?.filter((alias) => alias !== short && alias !== "");
    const speaker: Speaker = {
      id: this.#speakerIds.from(short, "speaker"),
      name: short,
      ...facts,
      ...(facts.kind === undefined && isNumberedVoice(short) && { kind: "label" as const }),
      ...(others !== undefined && others.length > 0 && { aliases: [...new Set(others)] }),
      ...(links.length > 0 && { sameAs: links }),
    };
    this.#speakers.set(key, speaker);
    return speaker.id;
  }

  /** The id of a topic, which is one by its name. */
  topic(name: string, { kind, country, sameAs }: TopicFacts): string {
    const short = oneLine(name, 300) || "?";
    const known = this.#topics.get(short.toLowerCase());
    if (known !== undefined) return known.id;
    const links = identities(sameAs);
    const topic: Topic = {
      id: this.#topicIds.from(short, "topic"),
      name: short,
      ...(kind !== undefined && { kind }),
      ...(country !== undefined && { country }),
      ...(links.length > 0 && { sameAs: links }),
    };
    this.#topics.set(short.toLowerCase(), topic);
    return topic.id;
  }
}

/** Addresses and identifiers that the format takes. */
function identities(sameAs: readonly string[] = []): string[] {
  return [...new Set(sameAs)].filter(
    (each) =>
      each.length <= 2048 && (allowedAddress(each, "link") !== undefined || isCompactId(each)),
  );
}
