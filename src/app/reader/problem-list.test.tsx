// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { check } from "../../core/article/check";
import { loadLanguage } from "../wording/languages";
import { LanguageContext } from "../wording/use-words";
import { ProblemList } from "./problem-list";

afterEach(cleanup);

const { problems } = check({
  formatVersion: "1.0",
  id: "talks",
  language: "en",
  headline: "Talks",
  published: "yesterday",
  speakers: [{ id: "lund" }],
  sections: [{ id: "s", paragraphs: [{ id: "p", text: "<b>Rain</b>" }] }],
});

test.each([
  [
    "en",
    [
      "published expected an ISO 8601 date",
      "speakers[0].name is missing; expected text; speakers[0] is left out",
      "sections[0].paragraphs[0].text “<b>” is shown as it stands",
    ],
  ],
  [
    "de",
    [
      "published erwartet: ein Datum oder Zeitpunkt nach ISO 8601",
      "speakers[0].name fehlt; erwartet: Text; ausgelassen: speakers[0]",
      "sections[0].paragraphs[0].text „<b>“ wird gezeigt, wie es dasteht",
    ],
  ],
] as const)("problems are listed in the language of the interface: %s", async (tag, lines) => {
  const language = await loadLanguage(tag);
  const list = render(
    <LanguageContext value={language}>
      <ProblemList problems={problems} />
    </LanguageContext>,
  );
  const said = list.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(said).toEqual(lines.map((line) => expect.stringContaining(line)));
  expect(list.container.querySelector('[lang="en"]')).toBeNull();
});
