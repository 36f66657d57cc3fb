import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { readHtml } from "../html/read-html";
import { webPageIn } from "./web-page-in";

/** A page that a browser has saved as one file: the page is read, and its pictures are left in the file. */
export function readMhtml({ bytes, fileName }: Content): ReadResult {
  const page = webPageIn(bytes);
  if (page === undefined) {
    return { status: "refused", problems: [refusalOf("missing.article", {})] };
  }
  return readHtml({ ...page, fileName });
}
