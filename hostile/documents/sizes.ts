import {
  deepestNesting,
  largestFile,
  mostAnnotations,
  mostEntities,
  mostParagraphs,
} from "../../src/core/article/values/limits";
import { bytesOf, type HostileDocument, opened, refused } from "../document";

type Verdict = ReturnType<typeof opened>;

const base = { formatVersion: "1.0", id: "large", language: "en", headline: "Large" };
const lorem = "And then somebody said that all of it would have to be said again. ";
const numbered = <T>(count: number, make: (number: number) => T) =>
  Array.from({ length: count }, (_, number) => make(number));

function large(name: string, make: () => object, verdict: Verdict): HostileDocument {
  return {
    kind: "sizes",
    name,
    bytes: () => bytesOf({ ...base, ...make() }),
    ...verdict,
    isLarge: true,
  };
}

const inOneSection = (texts: readonly string[]) => [
  { id: "s", paragraphs: texts.map((text, number) => ({ id: `p${number}`, text })) },
];

const someone = [{ id: "a", name: "Somebody" }];

const quotation = (number: number, target: object, speakers: readonly string[] = ["a"]) => ({
  id: `q${number}`,
  type: "quotation",
  speakers,
  targets: [target],
});

const entities = (count: number) => ({
  speakers: numbered(Math.ceil(count / 2), (number) => ({
    id: `s${number}`,
    name: `Speaker ${number}`,
  })),
  topics: numbered(Math.floor(count / 2), (number) => ({
    id: `t${number}`,
    name: `Topic ${number}`,
  })),
});

function nested(depth: number): HostileDocument["bytes"] {
  return () => Buffer.from(`{"x": ${'[{"a":'.repeat(depth / 2)}1${"}]".repeat(depth / 2)}}`);
}

export const sizes: readonly HostileDocument[] = [
  large(
    "a paragraph of 1 MB",
    () => ({ sections: inOneSection([lorem.repeat(15_000)]) }),
    opened(),
  ),
  large("a word of 1 MB", () => ({ sections: inOneSection(["x".repeat(1_000_000)]) }), opened()),
  large(
    "a headline of 100 kB",
    () => ({ headline: lorem.repeat(1500), sections: inOneSection(["x"]) }),
    opened("limit headline"),
  ),
  large(
    "20,000 empty paragraphs",
    () => ({ sections: inOneSection(new Array(20_000).fill("")) }),
    opened(),
  ),
  large(
    "3,000 sections",
    () => ({
      sections: numbered(3000, (number) => ({
        id: `s${number}`,
        heading: `Section ${number}`,
        paragraphs: [{ id: `p${number}`, text: lorem }],
      })),
    }),
    opened(),
  ),
  large(
    "100,000 paragraphs and a section",
    () => ({ sections: inOneSection(new Array(mostParagraphs).fill("x")) }),
    refused("limit sections"),
  ),
  large(
    "10,000 speakers and topics",
    () => ({
      ...entities(mostEntities),
      sections: inOneSection([lorem]),
      annotations: [quotation(0, { paragraph: "p0", start: 0, end: 8 }, ["s7"])],
    }),
    opened(),
  ),
  large(
    "10,001 speakers and topics",
    () => ({ ...entities(mostEntities + 1), sections: inOneSection([lorem]) }),
    refused("limit "),
  ),
  large(
    "a quotation of 5,000 speakers",
    () => ({
      ...entities(10_000),
      sections: inOneSection([lorem]),
      annotations: [
        quotation(
          0,
          { paragraph: "p0", start: 0, end: 8 },
          numbered(5000, (number) => `s${number}`),
        ),
      ],
    }),
    opened(),
  ),
  large(
    "5,000 annotations on one word",
    () => ({
      speakers: someone,
      sections: inOneSection([lorem]),
      annotations: numbered(5000, (number) =>
        number % 2 === 0
          ? quotation(number, { paragraph: "p0", exact: "somebody" })
          : {
              id: `m${number}`,
              type: "mention",
              of: { speaker: "a" },
              targets: [{ paragraph: "p0", exact: "somebody" }],
            },
      ),
    }),
    opened(),
  ),
  large(
    "2,000 annotations that all overlap",
    () => ({
      speakers: someone,
      sections: inOneSection([lorem.repeat(60)]),
      annotations: numbered(2000, (number) =>
        quotation(number, { paragraph: "p0", start: number, end: number + 2000 }),
      ),
    }),
    opened(),
  ),
  large(
    "1,000 annotations one in another",
    () => ({
      speakers: someone,
      sections: inOneSection([lorem.repeat(60)]),
      annotations: numbered(1000, (number) =>
        quotation(number, { paragraph: "p0", start: number, end: 4000 - number }),
      ),
    }),
    opened(),
  ),
  large(
    "100,001 annotations",
    () => ({
      speakers: someone,
      sections: inOneSection([lorem]),
      annotations: numbered(mostAnnotations + 1, (number) =>
        quotation(number, { paragraph: "p0", start: 0, end: 3 }),
      ),
    }),
    refused("limit annotations"),
  ),
  large(
    "20,000 targets in one annotation",
    () => ({
      speakers: someone,
      sections: inOneSection([lorem.repeat(400)]),
      annotations: [
        {
          ...quotation(0, {}),
          targets: numbered(20_000, (number) => ({
            paragraph: "p0",
            start: number,
            end: number + 1,
          })),
        },
      ],
    }),
    opened(),
  ),
  large(
    "2,000 annotations that are nowhere",
    () => ({
      speakers: someone,
      sections: inOneSection(new Array(200).fill(lorem)),
      annotations: numbered(2000, (number) =>
        quotation(number, { paragraph: "p0", exact: `what nobody ever said, number ${number}` }),
      ),
    }),
    opened(...numbered(2000, (number) => `unplaced annotations[${number}].targets[0]`)),
  ),
  large(
    "20,000 wrong annotations",
    () => ({ sections: inOneSection(["x"]), annotations: new Array(20_000).fill(1) }),
    opened(...numbered(10_000, (number) => `type annotations[${number}]`), "limit "),
  ),
  {
    kind: "sizes",
    name: "10,000 open at once",
    bytes: nested(10_000),
    ...refused("limit "),
    isLarge: true,
  },
  {
    kind: "sizes",
    name: "1,000,000 open at once",
    bytes: () => Buffer.from("[".repeat(1_000_000)),
    ...refused("limit "),
    isLarge: true,
  },
  {
    kind: "sizes",
    name: "one more open than may be",
    bytes: nested(deepestNesting),
    ...refused("limit "),
  },
  {
    kind: "sizes",
    name: "a byte over 50 MB",
    bytes: () => Buffer.alloc(largestFile + 1, " "),
    ...refused("limit "),
    // In the browser it is given up on the way, see e2e/read.spec.ts.
    isWalked: false,
    isLarge: true,
  },
  {
    kind: "sizes",
    name: "1,000,000 digits",
    bytes: () => Buffer.from(`{"a": ${"1".repeat(1_000_000)}}`),
    ...refused(
      ...["formatVersion", "id", "language", "headline", "sections"].map(
        (field) => `missing ${field}`,
      ),
    ),
    isLarge: true,
  },
];
