import * as fc from "fast-check";
import { hostileText } from "./values";

/** One change to the bytes of a file. Places are given as a part of the whole, in millionths. */
export type ByteStep = Readonly<
  | { does: "flip"; place: number; bit: number }
  | { does: "cut"; place: number }
  | { does: "drop" | "double"; place: number; length: number }
  | { does: "put"; place: number; bytes: readonly number[] }
  | { does: "encode"; as: Encoding }
>;

const encodings = {
  "UTF-16 LE": (text: string) => Buffer.from(text, "utf16le"),
  "UTF-16 LE with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 BE with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "UTF-8 with mark": (text: string) => Buffer.from(`\ufeff${text}`),
  "Latin-1": (text: string) => Buffer.from(text, "latin1"),
  "UTF-8 twice": (text: string) => Buffer.from(Buffer.from(text).toString("latin1")),
  "line ends of CR LF": (text: string) => Buffer.from(text.replaceAll("\n", "\r\n")),
} as const;

type Encoding = keyof typeof encodings;

const place = fc.nat(999_999);
const length = fc.integer({ min: 1, max: 300 });
const syntax = [...'{}[]",:\\-0e \n\0', "\\u", "\\ud800", "//", "/*", "null", '"":'];

export const byteStep: fc.Arbitrary<ByteStep> = fc.oneof(
  fc.record({ does: fc.constant("flip"), place, bit: fc.nat(7) }),
  fc.record({ does: fc.constant("cut"), place }),
  fc.record({ does: fc.constantFrom("drop", "double"), place, length }),
  fc.record({
    does: fc.constant("put"),
    place,
    bytes: fc.oneof(
      fc.constantFrom(...syntax).map((text) => [...Buffer.from(text)]),
      hostileText.map((text) => [...Buffer.from(text)]),
      fc.array(fc.nat(255), { minLength: 1, maxLength: 6 }),
    ),
  }),
  fc.record({
    does: fc.constant("encode"),
    as: fc.constantFrom(...(Object.keys(encodings) as Encoding[])), // the table's own names
  }),
);

/** The bytes after the change. */
export function changed(bytes: Buffer, step: ByteStep): Buffer {
  if (step.does === "encode") return encodings[step.as](bytes.toString());
  const at = Math.floor((step.place / 1_000_000) * bytes.length);
  switch (step.does) {
    case "flip": {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << step.bit);
      return copy;
    }
    case "cut":
      return bytes.subarray(0, at);
    case "drop":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + step.length)]);
    case "double":
      return Buffer.concat([bytes.subarray(0, at + step.length), bytes.subarray(at)]);
    case "put":
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(step.bytes), bytes.subarray(at)]);
  }
}
