// The sets of small files in `cases`, in public domain (CC0), and what each has to become.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnnotatedArticle, Annotation } from "../../core/article/format";
import type { Content, ReadResult } from "../format";

const folder = fileURLToPath(new URL("cases/", import.meta.url));

export interface ExpectedSet {
  readonly drop: readonly string[];
  readonly headline?: string;
  readonly language?: string;
  readonly published?: string;
  readonly paragraphs?: readonly string[];
  readonly bylines?: readonly string[];
  readonly sections?: readonly string[];
  readonly speakers?: readonly string[];
  readonly quotations?: readonly {
    readonly speakers: readonly string[];
    readonly exact: readonly string[];
  }[];
  readonly mentions?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly exact: string;
  }[];
  readonly unattributed?: readonly string[];
  readonly times?: readonly (readonly number[])[];
  readonly confidence?: readonly number[];
  readonly notes?: readonly string[];
  readonly role?: Readonly<Record<string, string>>;
  readonly affiliation?: Readonly<Record<string, string>>;
  readonly refused?: boolean;
}

/** Each set with the folder that it lies in. */
export const sets: readonly (readonly [name: string, set: ExpectedSet, folder: string])[] =
  Object.entries(
    (
      JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
        sets: Record<string, ExpectedSet[]>;
      }
    ).sets,
  ).flatMap(([family, all]) =>
    all.map((set) => [`${family}: ${set.drop.join(" + ")}`, set, family] as const),
  );

export function contentOf(family: string, name: string): Content {
  return { bytes: new Uint8Array(readFileSync(join(folder, family, name))), fileName: name };
}

/** What of an article the sets speak of. */
export function shapeOf(article: AnnotatedArticle) {
  const { speakers = [], annotations = [], sections } = article;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const nameOf = (id: string) => speakers.find((each) => each.id === id)?.name ?? id;
  const exact = ({ targets }: Annotation) =>
    targets.map((target) => {
      const text = [...(paragraphs.find(({ id }) => id === target.paragraph)?.text ?? "")];
      return text.slice(target.start, target.end).join("");
    });
  const quotations = annotations.filter((each) => each.type === "quotation");
  const mentions = annotations.filter((each) => each.type === "mention");
  const topicOf = (id: string) => article.topics?.find((each) => each.id === id)?.name ?? id;
  return {
    paragraphs: paragraphs.map(({ text }) => text),
    sections: sections.flatMap(({ heading }) => heading ?? []),
    speakers: speakers.map(({ name }) => name),
    quotations: quotations.map((each) => ({
      speakers: each.speakers.map(nameOf),
      exact: exact(each),
    })),
    mentions: mentions.map((each) => ({
      ...("speaker" in each.of
        ? { kind: "speaker", name: nameOf(each.of.speaker) }
        : "topic" in each.of
          ? { kind: "topic", name: topicOf(each.of.topic) }
          : { kind: "country", name: each.of.country }),
      exact: exact(each).join(" "),
    })),
    times: paragraphs.flatMap(({ time }) => (time === undefined ? [] : [time])),
    confidence: quotations.map((each) => each.confidence),
    notes: annotations.flatMap(({ note }) => note ?? []),
  };
}

/** The remarks' codes and the reasons of what is left out, each once, for tests. */
export function toldBy(result: ReadResult): readonly string[] {
  if (result.status === "refused") return [];
  const { remarks = [], leftOut } = result.report;
  return [...new Set([...remarks.map(({ code }) => code), ...leftOut.map(({ reason }) => reason)])];
}
