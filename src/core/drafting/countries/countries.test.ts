import { expect, test } from "vitest";
import { draft } from "../draft";
import { countryCases, germanCountryCases } from "./countries.cases";

const cases = [
  ...countryCases.map((one) => ["en", ...one] as const),
  ...germanCountryCases.map((one) => ["de", ...one] as const),
];

test.each(cases)("%s: %s", (language, text, codes) => {
  const drafted = draft({
    formatVersion: "1.1",
    id: "case",
    language,
    headline: language === "de" ? "Ein Fall" : "A case",
    sections: [{ id: "s", paragraphs: [{ id: "p", text }] }],
  });
  const named = drafted.annotations?.flatMap((one) =>
    one.type === "mention" && "country" in one.of ? [one.of.country] : [],
  );
  expect([...new Set(named)].join(" ")).toBe(codes);
});

test("German words for countries, with their endings", () => {
  const text =
    "Die französische Ministerin und ihr norwegischer Kollege trafen Vertreter der USA, der Schweiz und Großbritanniens.";
  const drafted = draft({
    formatVersion: "1.1",
    id: "case",
    language: "de",
    headline: "Ein Fall",
    sections: [{ id: "s", paragraphs: [{ id: "p", text }] }],
  });
  expect(drafted.countries?.map(({ code }) => code)).toEqual(["CH", "FR", "GB", "NO", "US"]);
});
