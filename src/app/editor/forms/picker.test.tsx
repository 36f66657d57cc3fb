// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { smallArticle } from "../../../core/article/small-article.fixture";
import { optionsOf, otherCountries } from "../names";
import { Picker } from "./picker";
import { SpeakerFields } from "./speaker-fields";

afterEach(cleanup);

const marked = smallArticle([["Ada Alm went to France."]], []);

/** What is taken from the list of what words can name, when so much is typed. */
function picking(typed: string) {
  const taken: string[] = [];
  const { getByRole, getAllByRole } = render(
    <Picker
      label="What is named?"
      options={optionsOf(marked, ["speaker", "topic", "country"], (kind) => kind, [])}
      more={otherCountries(marked, "country")}
      onPick={(value) => taken.push(value)}
      makes={(["topic", "speaker"] as const).map((kind) => ({
        kind,
        label: (name) => `New ${kind}: ${name}`,
        make: (name) => taken.push(`new ${kind} ${name}`),
      }))}
      onClose={() => {}}
    />,
  );
  const field = getByRole("combobox");
  fireEvent.change(field, { target: { value: typed } });
  const offered = getAllByRole("option").map(({ textContent }) => textContent);
  const take = (downs: number) => {
    for (let at = 0; at < downs; at++) fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "Enter" });
    return taken;
  };
  return { offered, take };
}

test("a country that the article does not name yet is found by its name", () => {
  const { offered, take } = picking("belg");
  expect(offered[0]).toBe("Belgiumcountry");
  expect(take(0)).toEqual(["country BE"]);
});

test("only what the article has is listed before anything is typed", () => {
  expect(picking("").offered).toHaveLength(7);
});

test("what is not there can be made a topic, or a speaker who is only named", () => {
  const { offered, take } = picking("Eve Ek");
  expect(offered).toEqual(["New topic: Eve Ek", "New speaker: Eve Ek"]);
  expect(take(1)).toEqual(["new speaker Eve Ek"]);
});

test("a name that a country has can be a speaker's as well", () => {
  expect(picking("Jordan").offered).toEqual([
    "Jordancountry",
    "New topic: Jordan",
    "New speaker: Jordan",
  ]);
});

test("a speaker can be given any country, those of the article first", () => {
  const [speaker] = marked.entities.speaker;
  if (speaker === undefined) throw new Error("no speaker");
  const set: string[][] = [];
  const { container } = render(
    <SpeakerFields pen={{ marked }} speaker={speaker} onSet={(...said) => set.push(said)} />,
  );
  const select = container.querySelector("select");
  const groups = [...(select?.querySelectorAll("optgroup") ?? [])].map((group) =>
    [...group.querySelectorAll("option")].map(({ textContent }) => textContent),
  );
  expect(groups[0]).toEqual(["Germany", "France"]);
  expect(groups[1]).toContain("Belgium");
  expect(groups[1]).not.toContain("France");
  if (select) fireEvent.change(select, { target: { value: "BE" } });
  expect(set).toEqual([["country", "", "BE"]]);
});
