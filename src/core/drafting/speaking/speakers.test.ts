import { describe, expect, test } from "vitest";
import { draft } from "../draft";
import { germanBodyCases } from "../german/german-bodies.cases";
import { germanReportedCases } from "../german/german-reported.cases";
import { germanSpeakerCases } from "../german/german-speakers.cases";
import { speakerCases } from "./speakers.cases";

function saidIn(text: string, language: string) {
  const paragraphs = text.split("\n\n").map((one, at) => ({ id: `p${at}`, text: one }));
  const drafted = draft({
    formatVersion: "1.1",
    id: "case",
    language,
    headline: "A case",
    sections: [{ id: "s", paragraphs }],
  });
  const names = new Map(drafted.speakers?.map(({ id, name }) => [id, name]));
  return (words: string) => {
    const found = drafted.annotations?.find(
      (one) => one.type === "quotation" && one.targets.some(({ exact }) => exact?.includes(words)),
    );
    return found?.type === "quotation" ? (names.get(found.speakers[0] ?? "") ?? "?") : "";
  };
}

describe("who says it", () => {
  test.each(speakerCases)("%s", (_, text, said) => {
    const speakerOf = saidIn(text, "en");
    expect(Object.fromEntries(Object.keys(said).map((words) => [words, speakerOf(words)]))).toEqual(
      said,
    );
  });
});

describe("who says it in German", () => {
  test.each([...germanSpeakerCases, ...germanBodyCases, ...germanReportedCases])(
    "%s",
    (_, text, said) => {
      const speakerOf = saidIn(text, "de");
      expect(
        Object.fromEntries(Object.keys(said).map((words) => [words, speakerOf(words)])),
      ).toEqual(said);
    },
  );
});
