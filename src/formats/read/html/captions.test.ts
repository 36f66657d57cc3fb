import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { readHtml } from "./read-html";

const long = (words: string) =>
  `<p>${words}, and it rained on the quay for as long as anybody there could remember it raining.</p>`;

/** The article whose picture is followed by this. */
function sectionsWith(below: string) {
  const html = `<!doctype html><title>A line</title><article><h1>A ferry line opens in the north</h1>
    ${long("The line opened on Monday")}${long("Nobody had slept")}
    <div><img src="https://example.org/a.jpg" alt="">${below}</div>
    ${long("It floats, the company says")}${long("A band played for an hour")}</article>`;
  const result = readHtml({ bytes: new TextEncoder().encode(html) });
  if (result.status === "refused") throw new RangeError("refused");
  return check(result.articles[0]).article?.sections ?? [];
}

const captionsOf = (sections: ReturnType<typeof sectionsWith>) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ image }) => image?.caption ?? []));

test.each([
  ["a caption by its class", `<p class="wp-caption-text">The band on Monday</p>`],
  ["a description of an image", `<span class="image__description">The band on Monday</span>`],
  ["a heading in a caption", `<figcaption><h4>The band on Monday</h4></figcaption>`],
  ["a heading with a caption's class", `<h3 class="caption-title">The band on Monday</h3>`],
  ["a short line right below", `</div><p>The band on Monday</p><div>`],
])("%s is the picture's, and no sub-heading", (_, below) => {
  const sections = sectionsWith(below);
  expect(captionsOf(sections)).toEqual(["The band on Monday"]);
  expect(sections.map(({ heading }) => heading)).toEqual([undefined]);
});

test("a heading or a sentence below a picture is none of its own", () => {
  expect(sectionsWith(`<h2>What it costs</h2>`).map(({ heading }) => heading)).toEqual([
    undefined,
    "What it costs",
  ]);
  expect(captionsOf(sectionsWith(`<p>It was a good day.</p>`))).toEqual([]);
});
