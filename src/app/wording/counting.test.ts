import { expect, test } from "vitest";
import { counting, type Forms } from "./counting";
import { numbersOf } from "./numbers";

/** The words of languages that count in more forms than those we speak. */
const quotations: Readonly<Record<string, Forms>> = {
  pl: { one: "# cytat", few: "# cytaty", many: "# cytatów", other: "# cytatu" },
  ar: {
    zero: "لا اقتباسات",
    one: "اقتباس واحد",
    two: "اقتباسان",
    few: "# اقتباسات",
    many: "# اقتباسًا",
    other: "# اقتباس",
  },
  ja: { other: "引用#件" },
};

test.each([
  ["pl", 0, "0 cytatów"],
  ["pl", 1, "1 cytat"],
  ["pl", 2, "2 cytaty"],
  ["pl", 5, "5 cytatów"],
  ["pl", 12, "12 cytatów"],
  ["pl", 22, "22 cytaty"],
  ["pl", 1.5, "1,5 cytatu"],
  ["ar", 0, "لا اقتباسات"],
  ["ar", 1, "اقتباس واحد"],
  ["ar", 2, "اقتباسان"],
  ["ar", 3, `${numbersOf("ar").format(3)} اقتباسات`],
  ["ar", 11, `${numbersOf("ar").format(11)} اقتباسًا`],
  ["ar", 100, `${numbersOf("ar").format(100)} اقتباس`],
  ["ja", 1, "引用1件"],
  ["ja", 12345, "引用12,345件"],
])("%s: %d", (language, n, expected) => {
  expect(counting(language)(n, quotations[language] ?? { other: "" })).toBe(expected);
});

test("a form that is not given is the form for all others", () => {
  expect(counting("en")(1, { other: "# sheep" })).toBe("1 sheep");
});
