import * as v from "valibot";
import { problemOf } from "../../core/article/problem";
import { decode } from "../../core/bytes/decode";
import { loadBytes } from "./load-bytes";
import { LoadError } from "./load-error";

/** The JSON value of a file. Throws a LoadError that says why there is none. */
async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  const decoded = decode(await loadBytes(url, signal));
  if ("value" in decoded) return decoded.value;
  throw new LoadError({ reason: "refused", problems: [decoded.problem] }, url);
}

/** A file that was made with the library, by its path in the app. Throws a LoadError. */
export async function loadLibraryFile<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const url = `${import.meta.env.BASE_URL}${path}`;
  const parsed = v.safeParse(schema, await loadJson(url, signal));
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map((issue) =>
    problemOf("type.made-file", {}, { severity: "error", path: v.getDotPath(issue) ?? "" }),
  );
  throw new LoadError({ reason: "refused", problems }, url);
}
