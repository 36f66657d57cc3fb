// npm run train:drafts [-- FILE.jsonl…]: makes src/core/drafting/speaking/weights.generated.ts from the
// articles of drafts/shown, the cases of speakers.cases.ts, drafts/wikinews and further files, each line
// of them a document with its quotations; and sign-weights.generated.ts from first drafts of held articles.
// The same data gives the same files. `--try` only says how right weights are on documents that they were
// not made from.
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { firstQuotationWeights, firstWeights } from "../src/core/drafting/speaking/first-weights";
import { type Example, examplesOf } from "./drafts/examples";
import { firstSight } from "./drafts/first-sight";
import { type Fitted, fit, softmax, sum } from "./drafts/fit";
import { fitSigns } from "./drafts/fit-signs";
import { caseSources, linesOf, ownSources } from "./drafts/sources";

const first = { speaker: firstWeights, quotation: firstQuotationWeights };
const words = process.argv.slice(2);
const wikinews = fileURLToPath(new URL("../drafts/wikinews/gum-news.jsonl", import.meta.url));
const files = [wikinews, ...words.filter((word) => word !== "--try")];
const sources = [...ownSources("shown"), ...caseSources(), ...files.flatMap(linesOf)];
const byDocument = sources.map((source) => examplesOf(source, first));
const examples = byDocument.flat();

/** What weights are made from: news that was not written for it counts twice. */
const counting = (documents: readonly (readonly Example[])[]) =>
  documents.flatMap((document) =>
    document[0]?.document.startsWith("gum/") === true ? [...document, ...document] : document,
  );

interface Guess {
  readonly probability: number;
  readonly isRight: boolean;
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
    },
  ];
}

const guesses = guessesOf(8);
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
  };
  const signWeights = tidy(fitSigns(firstSight().flatMap(({ sure }) => sure)));
  const from = ["drafts/shown", "speakers.cases.ts", ...files.map((file) => basename(file))].join(
    ", ",
  );
  writeFileSync(
    new URL("../src/core/drafting/speaking/weights.generated.ts", import.meta.url),
    `// Made by npm run train:drafts from ${from}.\n// What these are, and their licences: drafts/LICENCE.md, drafts/wikinews/LICENCE.md.\nexport const weights = ${JSON.stringify(model, undefined, 2)};\n`,
  );
  writeFileSync(
    new URL("../src/core/drafting/speaking/sign-weights.generated.ts", import.meta.url),
    `// Made by npm run train:drafts from drafts/first-sight.jsonl: how often first drafts with these signs were right.\n// Each is a summand of the log odds of being right. What the drafts are of: drafts/LICENCE.md.\nexport const signWeights: Readonly<Record<string, number>> = ${JSON.stringify(signWeights, undefined, 2)};\n`,
  );
}
