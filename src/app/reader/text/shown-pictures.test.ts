// @vitest-environment happy-dom

import { expect, test } from "vitest";
import { smallArticle } from "../../../core/article/small-article.fixture";
import type { Reading } from "../../reading/reading";
import { english } from "../../wording/english";
import { barePlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";
import { showPictures } from "./shown-pictures";

const paragraphs = [
  "https://pictures.example/a.png",
  "https://pictures.example/b.png",
  "c.png",
].map((url, number) => ({ id: `p${number}`, text: "", image: { url, alt: `Picture ${number}` } }));

function page(address: string) {
  const marked = {
    ...smallArticle([], [], { sections: [{ id: "s", paragraphs }] }),
    isForeign: true,
  };
  const root = document.createElement("div");
  for (const paragraph of marked.paragraphs) {
    root.append(...barePlan(marked, paragraph, english).map(planToDom));
  }
  // Of a reading, nothing else is looked at.
  const reading = { marked, origin: { from: "web", address, host: "" } } as unknown as Reading;
  return { root, reading };
}

test("nothing is fetched until the reader asks for one picture, and then all of the article", () => {
  const { root, reading } = page("https://news.example/article.json");
  showPictures(root, reading);
  expect(root.querySelector("img")).toBeNull();
  expect(root.querySelector("button")?.title).toBe("pictures.example");
  root.querySelector("button")?.click();
  expect([...root.querySelectorAll("img")].map(({ src, alt }) => [src, alt])).toEqual([
    ["https://pictures.example/a.png", "Picture 0"],
    ["https://pictures.example/b.png", "Picture 1"],
    ["https://news.example/c.png", "Picture 2"],
  ]);
  expect(root.querySelectorAll("button:not([hidden])")).toHaveLength(0);
});

test("once asked for, they are there at once; a picture that fails can be asked for again", () => {
  const { root, reading } = page("https://news.example/article.json");
  const stop = showPictures(root, reading);
  const [first] = root.querySelectorAll("img");
  first?.dispatchEvent(new Event("error"));
  expect(root.querySelectorAll("img")).toHaveLength(2);
  root.querySelector<HTMLElement>("button:not([hidden])")?.click();
  expect(root.querySelectorAll("img")).toHaveLength(3);
  stop();
});
