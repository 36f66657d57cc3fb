import { check } from "../../../core/article/check";
import type { AnnotatedArticle } from "../../../core/article/format";
import type { Placed } from "../../../core/article/marked-article";
import { placeAnnotations } from "../../../core/article/place-annotations";
import type { Problem } from "../../../core/article/problem";
import { decode } from "../../../core/bytes/decode";

/** What the opening of a file is at. */
export type Step = "drafting" | "checking" | "placing";

/** What has been found out about a file. */
export type Examined =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      readonly problems: readonly Problem[];
      /** What the file says. */
      readonly file: unknown;
      /** What can be shown of it: whatever is as the file has it, is the file's own. */
      readonly article: AnnotatedArticle;
      readonly placed: Placed;
    };

/**
 * Decodes, checks and places: the long part of opening a file. Of one that an article can be made of, tells
 * `onFile` what it says before that is placed. Never throws.
 */
export function examine(
  bytes: Uint8Array,
  onStep: (step: Step) => void,
  onFile: (file: object) => void = () => {},
): Examined {
  onStep("checking");
  const decoded = decode(bytes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { value: file } = decoded;
  const { article, ...checked } = check(file);
  const problems = [...decoded.problems, ...checked.problems];
  if (article === undefined) return { status: "refused", problems };
  onFile(file as object); // what an article was made of is one
  onStep("placing");
  return { status: "read", problems, file, article, placed: placeAnnotations(article) };
}
