import type { Content, ReadResult } from "../../format";
import { type Unread, unreadFormat } from "../../sniff/unread";
import { refusal } from "../model/read-json";

/** What each is called, and what to bring instead. */
const instead: Readonly<Record<Unread, readonly [name: string, instead: string]>> = {
  pdf: ["a PDF", "it has no paragraphs to read; save it as Word (.docx), HTML or text"],
  rtf: ["rich text (RTF)", "save it as Word (.docx), HTML or text"],
  doc: ["an old Word or Office file", "save it as .docx"],
  "open-document": ["an OpenDocument file", "save it as Word (.docx), HTML or text"],
  epub: ["an EPUB", "save a chapter of it as HTML or text"],
  nif: [
    "NIF, which is RDF",
    "export Web Annotation JSON-LD, brat or JSONL from the tool that wrote it",
  ],
  "conll-u": [
    "CoNLL-U, a table of words",
    "export brat, WebAnno TSV or JSONL from the tool that wrote it",
  ],
  newsml: ["NewsML-G2", "export ninjs, HTML or text"],
  "refi-qda": ["a REFI-QDA project", "export the interview as Word or text"],
};

/** Refuses a format that is known and not read, by its name. */
export function readUnread({ bytes }: Content): ReadResult {
  const kind = unreadFormat(new TextDecoder().decode(bytes.subarray(0, 16_000))) ?? "pdf";
  const [name, how] = instead[kind];
  const { problem } = refusal(`this is ${name}, which is not read: ${how}`, "bytes");
  return { status: "refused", problems: [problem] };
}
