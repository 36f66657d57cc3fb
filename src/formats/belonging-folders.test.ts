// Of several texts of one name, annotations are read with the one that lies beside them.
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpacked } from "./archive/unpacked";
import { belongingTogether } from "./belonging-together";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Each content that is read on its own, with the texts beside it. */
function pairsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const packed = Object.entries(files).map(([path, text]) => [path, bytes(text)] as const);
  const zip = zipSync(Object.fromEntries(packed));
  return belongingTogether(unpacked([{ bytes: zip, fileName: "a.zip" }])).map(
    ({ fileName, beside = [] }) =>
      [fileName, ...beside.map((each) => new TextDecoder().decode(each.bytes))].join(": "),
  );
}

const span = "T1\tPER 0 3\tIda\n";

test("in an archive with a folder for each part of a corpus", () => {
  expect(
    pairsIn({
      "train/x.txt": "Ida met Bo.",
      "train/x.ann": span,
      "test/x.txt": "Ida saw Tom.",
      "test/x.ann": span,
    }),
  ).toEqual(["x.ann: Ida met Bo.", "x.ann: Ida saw Tom."]);
});

test("in one with folders for texts and for annotations", () => {
  expect(
    pairsIn({
      "train/text/x.txt": "Ida met Bo.",
      "train/spans/x.ann": span,
      "test/text/x.txt": "Ida saw Tom.",
      "test/spans/x.ann": span,
    }),
  ).toEqual(["x.ann: Ida met Bo.", "x.ann: Ida saw Tom."]);
});

test("and with none where two are as near", () => {
  expect(
    pairsIn({ "one/x.txt": "Ida met Bo.", "two/x.txt": "Ida saw Tom.", "three/x.ann": span }),
  ).toContain("x.ann");
});
