import { expect, test } from "vitest";
import { aMention, aQuotation, smallArticle } from "../small-article.fixture";
import { valuesInOrder } from "./value-order";

const marked = smallArticle(
  [["“One,” Cy said. Ada, Ada and Ada were there. “Two,” Bo said, “three.”"]],
  [
    aQuotation("q1", ["cy"], [[1, "“One,”"]]),
    aMention("m1", { speaker: "ada" }, [1, "Ada, Ada"]),
    aMention("m2", { speaker: "ada" }, [1, "Ada were"]),
    aMention("m3", { speaker: "ada" }, [1, "and Ada"]),
    aQuotation("q2", ["bo"], [[1, "“Two,”"]]),
    aQuotation("q3", ["bo"], [[1, "“three.”"]]),
  ],
);

const ids = (...how: [order: "count" | "name" | "appearance", counted?: "all" | "quotations"]) =>
  valuesInOrder(marked, "speaker", ...how).map(({ id }) => id);

test("the most frequent come first, of what is counted", () => {
  expect(ids("count")).toEqual(["ada", "bo", "cy"]);
  expect(ids("count", "quotations")).toEqual(["bo", "cy", "ada"]);
});

test("values come by name, or as they first appear", () => {
  expect(ids("name")).toEqual(["ada", "bo", "cy"]);
  expect(ids("appearance")).toEqual(["cy", "ada", "bo"]);
});
