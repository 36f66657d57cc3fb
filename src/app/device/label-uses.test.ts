import { expect, test } from "vitest";
import { aMention, smallArticle } from "../../core/article/small-article.fixture";
import { labelUses } from "./label-uses";

const marked = smallArticle(
  [["Rain fell on Ada in France, and rain on Bo."]],
  [
    aMention("m1", { topic: "rain" }, [1, "Rain"]),
    aMention("m2", { speaker: "ada" }, [1, "Ada"]),
    aMention("m3", { country: "FR" }, [1, "France"]),
    aMention("m4", { speaker: "bo" }, [1, "Bo"]),
  ],
);

test("a label stands for what most of its mentions are of, and for nothing where they are gone", () => {
  const uses = labelUses(marked, { MISC: ["m1", "gone"], PER: ["m2", "m3", "m4"], LOC: ["left"] });
  expect(uses).toEqual([
    { label: "PER", ids: ["m2", "m3", "m4"], meaning: "speaker", words: ["Ada", "France", "Bo"] },
    { label: "MISC", ids: ["m1", "gone"], meaning: "topic", words: ["Rain"] },
    { label: "LOC", ids: ["left"], meaning: "none", words: [] },
  ]);
});
