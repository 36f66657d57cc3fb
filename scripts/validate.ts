// npm run validate -- FILE…: checks annotated articles from the command line, and mends them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type ExitCode, runCalled } from "./run-called";
import { type Asked, asked, usage } from "./validation/asked";
import { fixBytes } from "./validation/fix-bytes";
import { inJson, inLines, type Result } from "./validation/printed";
import { isFine, reportOf } from "./validation/report";

process.exitCode = runCalled(asked(process.argv.slice(2)), usage, main);

function main(called: Asked): ExitCode {
  const results = called.files.map((file) => resultOf(file, called));
  const lines = called.json ? [inJson(results)] : results.flatMap(inLines);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  if (results.some((result) => "unreadable" in result)) return 2;
  return results.every((result) => "report" in result && isFine(result.report)) ? 0 : 1;
}

function resultOf(file: string, { fix, out }: Asked): Result {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { file, unreadable: `cannot be read: ${messageOf(error)}` };
  }
  if (!fix) return { file, fixed: undefined, report: reportOf(bytes) };
  const { bytes: fixed, made, report } = fixBytes(bytes);
  try {
    if (out !== undefined) {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, basename(file)), fixed);
    } else if (made > 0) writeFileSync(file, fixed);
  } catch (error) {
    return { file, unreadable: `cannot be written: ${messageOf(error)}` };
  }
  return { file, fixed: made, report };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
