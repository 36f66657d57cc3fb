// npm run apply -- ARTICLE PATCH: makes the changes of a patch in an annotated article.
import { readFileSync, writeFileSync } from "node:fs";
import { englishProblems } from "../src/app/wording/english-problems";
import { problemText } from "../src/app/wording/problem-words";
import { decode } from "../src/core/bytes/decode";
import { type Corrected, correct } from "../src/core/editing/correct";
import { isObject, type JsonObject } from "../src/core/editing/json";
import { parsePatch } from "../src/core/editing/patch";
import { type Asked, asked, usage } from "./correction/asked";
import { type ExitCode, runCalled } from "./run-called";

process.exitCode = runCalled(asked(process.argv.slice(2)), usage, main);

function main(called: Asked): ExitCode {
  try {
    const patch = parsePatch(valueIn(called.patch));
    if (patch === undefined) throw new TypeError(`${called.patch}: this is no patch`);
    const corrected = correct(valueIn(called.article), patch.changes);
    for (const line of linesOf(corrected)) process.stderr.write(`${called.patch}: ${line}\n`);
    const text = `${JSON.stringify(corrected.file, undefined, 2)}\n`;
    if (called.out === undefined) process.stdout.write(text);
    else writeFileSync(called.out, text);
    return corrected.left.length + corrected.unplaced.length > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function valueIn(path: string): JsonObject {
  const decoded = decode(readFileSync(path));
  if ("problem" in decoded)
    throw new TypeError(`${path}: ${problemText(decoded.problem, englishProblems)}`);
  if (!isObject(decoded.value)) throw new TypeError(`${path}: this is no JSON object`);
  return decoded.value;
}

function linesOf({ left, made, unplaced }: Corrected): readonly string[] {
  const inJson = (value: unknown) => JSON.stringify(value) ?? "nothing";
  return [
    ...left.map(({ change, misfit }) => {
      const { reason, base, mine, theirs } = misfit;
      const values = `before ${inJson(base)}, patch ${inJson(mine)}, article ${inJson(theirs)}`;
      return `does not fit (${reason}): ${change.what} ${change.about}: ${values}`;
    }),
    ...unplaced.map((id) => `the words of “${id}” are not in this text`),
    `${made.length} of ${made.length + left.length} changes made`,
  ];
}
