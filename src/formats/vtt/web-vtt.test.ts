import { expect, test } from "vitest";
import { check } from "../../core/article/check";
import { shapeOf } from "../read/cases.fixture";
import { readWebVtt } from "../read/cues/read-cues";
import { listFormats } from "../registry";
import { bundled, exportListOf, made } from "../sample.fixture";
import { webVtt } from "./web-vtt";

const texts = [
  ["Ida <b> & Lund", "We will dredge --> in May,\n\nor not.", 1, 6.5],
  ["Tom Rees", "Who pays?", 7, undefined],
  ["Ida <b> & Lund", "Nobody knows.", 3600.25, undefined],
] as const;

const spoken = () =>
  made([], {
    speakers: [
      { id: "ida", name: "Ida <b> & Lund" },
      { id: "tom", name: "Tom Rees" },
    ],
    sections: [
      {
        id: "all",
        paragraphs: texts.map(([, text, start, end], at) => ({
          id: `p${at}`,
          text,
          time: { start, ...(end !== undefined && { end }) },
        })),
      },
    ],
    annotations: texts.map(([who, text], at) => ({
      id: `q${at}`,
      type: "quotation",
      mode: "turn",
      speakers: [who === "Tom Rees" ? "tom" : "ida"],
      targets: [{ paragraph: `p${at}`, start: 0, end: text.length }],
    })),
  });

test("what is said comes back from WebVTT with its words, its speakers and its times", () => {
  const text = webVtt(exportListOf(spoken()));
  const result = readWebVtt({ bytes: new TextEncoder().encode(text), fileName: "a.vtt" });
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article } = check(result.articles[0]);
  if (article === undefined) throw new RangeError("no article");
  const { quotations, times } = shapeOf(article);
  expect(quotations).toEqual(
    texts.map(([who, words]) => ({ speakers: [who], exact: [words.replace(/\s+/g, " ")] })),
  );
  expect(times.map(({ start }) => start)).toEqual(texts.map(([, , start]) => start));
  expect(times[0]?.end).toBe(6.5);
});

test("no line of it can be taken for another cue, and hours are written", () => {
  const text = webVtt(exportListOf(spoken()));
  expect(text.match(/-->/g)).toHaveLength(3);
  expect(text).toContain("01:00:00.250 -->");
  expect(text).toContain("<v Ida &lt;b&gt; &amp; Lund>");
});

test("it is offered where there are times, and only there", () => {
  const isFor = listFormats.find(({ id }) => id === "webvtt")?.isFor;
  expect(isFor?.(spoken().article)).toBe(true);
  expect(isFor?.(bundled("nato-brussels-2021").article)).toBe(false);
});
