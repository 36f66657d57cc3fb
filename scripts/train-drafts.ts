// npm run train:drafts [-- FILE.jsonl…]: makes src/drafting/speaking/weights.generated.ts from the
// articles of drafts/shown, the cases of speakers.cases.ts, drafts/wikinews and further files, each line
// of them a document with its quotations. The same data gives the same file. `--try` only says how right
// weights are on documents that they were not made from.
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { firstQuotationWeights, firstWeights } from "../src/drafting/speaking/first-weights";
import { caseSources, type Example, examplesOf, linesOf, ownSources } from "./drafts/examples";
import { type Fitted, fit, softmax, sum } from "./drafts/fit";

const first = { speaker: firstWeights, quotation: firstQuotationWeights };
const words = process.argv.slice(2);
const wikinews = fileURLToPath(new URL("../drafts/wikinews/gum-news.jsonl", import.meta.url));
const files = [wikinews, ...words.filter((word) => word !== "--try")];
const sources = [...ownSources(), ...caseSources(), ...files.flatMap(linesOf)];
const byDocument = sources.map((source) =>
  examplesOf(source, { ...first, confidence: { slope: 1, offset: 0, pronoun: 0, description: 0 } }),
);
const examples = byDocument.flat();

/** What weights are made from: news that was not written for it counts twice. */
const counting = (documents: readonly (readonly Example[])[]) =>
  documents.flatMap((document) =>
    document[0]?.document.startsWith("gum/") === true ? [...document, ...document] : document,
  );

interface Guess {
  readonly probability: number;
  readonly isRight: boolean;
  readonly doubt: keyof typeof doubts | undefined;
  readonly example: Example;
}

/** What is guessed of each document by weights made from all others. */
function guessesOf(folds: number): Guess[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = counting(byDocument.filter((__, at) => at % folds !== fold));
    const weights = fit(others, first);
    return byDocument
      .filter((__, at) => at % folds === fold)
      .flat()
      .flatMap((example) => guess(example, weights));
  }).flat();
}

function guess(example: Example, { speaker, quotation }: Fitted): Guess[] {
  const isQuotation = 1 / (1 + Math.exp(-sum(example.quotation, quotation)));
  const shares = softmax(example.candidates.map((features) => sum(features, speaker)));
  const best = shares.indexOf(Math.max(...shares));
  if (isQuotation < 0.5) return [];
  return [
    {
      probability: isQuotation * (shares[best] ?? 0),
      isRight: example.isQuotation && example.right.includes(best),
      doubt: (["pronoun", "description"] as const).find((name) =>
        example.candidates[best]?.some((feature) => doubts[name].test(feature)),
      ),
      example,
    },
  ];
}

/** What a guess's own words say against it: whom a pronoun or a description means may be told wrong. */
const doubts = { pronoun: /^is (?:he|she|it|they|we|i)$/, description: /^is description/ } as const;
/** Held near these: pronouns of news that was not written for it are told wrong more often. */
const firstDoubts = { pronoun: -1.3, description: -0.5 };

/** Slope and offset, and what doubts take, that make of a probability's log odds those of being right. */
function calibrate(guesses: readonly Guess[]) {
  const fitted = { slope: 1, offset: 0, ...firstDoubts };
  for (let round = 0; round < 3000; round++) {
    const slopes = {
      slope: (fitted.slope - 1) * 0.5,
      offset: 0,
      pronoun: (fitted.pronoun - firstDoubts.pronoun) * 20,
      description: (fitted.description - firstDoubts.description) * 20,
    };
    for (const { probability, isRight, doubt } of guesses) {
      const odds = Math.log((probability + 1e-3) / (1 - probability + 1e-3));
      const said = fitted.slope * odds + fitted.offset + (doubt === undefined ? 0 : fitted[doubt]);
      const error = 1 / (1 + Math.exp(-said)) - (isRight ? 1 : 0);
      slopes.slope += error * odds;
      slopes.offset += error;
      if (doubt !== undefined) slopes[doubt] += error;
    }
    for (const name of ["slope", "offset", "pronoun", "description"] as const)
      fitted[name] -= (0.5 * slopes[name]) / guesses.length;
  }
  return fitted;
}

const guesses = guessesOf(8);
// The cases are easier than articles: what is right how often is counted on articles only.
const cases = new Set(caseSources().map(({ name }) => name));
const counted = calibrate(guesses.filter(({ example }) => !cases.has(example.document)));
// News that nobody has seen here is harder than what the weights are made from: somewhat less sure.
const confidence = { ...counted, offset: counted.offset - 0.4 };
const quotations = examples.filter(({ isQuotation }) => isQuotation).length;
const right = guesses.filter(({ isRight }) => isRight).length;
const sure = guesses.filter(({ probability }) => probability >= 0.95);
process.stderr.write(
  `${sources.length} documents, ${quotations} quotations, ${examples.length - quotations} others; in documents left out of the fit ${right} of ${guesses.length} guesses are right, ${sure.filter(({ isRight }) => isRight).length} of the ${sure.length} sure ones; a right candidate is there for ${examples.filter(({ right: some }) => some.length > 0).length}\n`,
);

const tidy = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

if (!words.includes("--try")) {
  const { speaker, quotation } = fit(counting(byDocument), first);
  const model = {
    speaker: tidy(speaker),
    quotation: tidy(quotation),
    confidence: tidy({ ...confidence }),
  };
  const from = ["drafts/shown", "speakers.cases.ts", ...files.map((file) => basename(file))].join(
    ", ",
  );
  writeFileSync(
    new URL("../src/drafting/speaking/weights.generated.ts", import.meta.url),
    `// Made by npm run train:drafts from ${from}.\n// What these are, and their licences: drafts/LICENCE.md, drafts/wikinews/LICENCE.md.\nexport const weights = ${JSON.stringify(model, undefined, 2)};\n`,
  );
}
