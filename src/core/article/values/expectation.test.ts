import { expect, test } from "vitest";
import { asExpectation, type Shape } from "../checking/schema-shape";
import { annotatedArticle } from "../format";
import { expectedWords, plainExpectations } from "./expectation";

/** The messages of a schema, its pipe and all that it is made of. */
function messagesIn(shape: Shape): readonly unknown[] {
  const pipe: readonly { readonly kind: string; readonly message?: unknown }[] =
    "pipe" in shape ? (shape.pipe as never) : []; // as v.pipe leaves it
  const [base] = "pipe" in shape ? (shape.pipe as readonly [Shape]) : [];
  const own = [
    ...(base === undefined || base === shape ? [] : messagesIn(base)),
    ...pipe.filter(({ kind }) => kind === "validation").map(({ message }) => message),
  ];
  switch (shape.type) {
    case "optional":
      return messagesIn(shape.wrapped);
    case "object":
      return [shape.message, ...own, ...Object.values(shape.entries).flatMap(messagesIn)];
    case "array":
      return [shape.message, ...own, ...messagesIn(shape.item)];
    case "variant":
    case "union":
      return [shape.message, ...own, ...shape.options.flatMap((option) => messagesIn(option))];
    default:
      return [shape.message, ...own];
  }
}

test("every message of the format is an expectation, and every expectation is expected", () => {
  const messages = new Set(messagesIn(annotatedArticle as unknown as Shape)); // made of shapes
  const plain: readonly unknown[] = plainExpectations;
  // An object that is one of several says nothing: what holds them does.
  const said = [...messages].filter((message) => message !== undefined);
  const others = said.filter((message) => !plain.includes(message));
  for (const message of others) {
    const few = expectedWords(asExpectation(message));
    expect(few?.length ?? String(message)).toSatisfy(
      (found: unknown) => typeof found === "number" || /^text-at-most:\d+$/.test(String(found)),
    );
  }
  // A list is expected where its only entry is written in its place.
  const unused = plainExpectations.filter((each) => !messages.has(each) && each !== "list");
  expect(unused).toEqual([]);
});
