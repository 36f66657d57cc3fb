// The contrast of every entry of the palette, in both themes, as the browser paints it: each colour
// is what a real element of its class computes to, laid over what lies below it.
import { expect, test } from "@playwright/test";
import { nato, open, openPage } from "./reading-page";

/** What is measured, least figure first found, against which WCAG figure. */
interface Figure {
  readonly what: string;
  readonly least: number;
  readonly where: string;
  readonly pairs: number;
}

/** Runs in the browser. */
function figures(): { text: readonly Figure[]; marks: readonly Figure[]; hues: number } {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new RangeError("no canvas");
  /** What one sees where these lie over one another, as linear light. */
  const luminance = (layers: readonly string[]) => {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (front: readonly string[], back: readonly string[]) => {
    const [lower = 0, higher = 0] = [luminance([...back, ...front]), luminance(back)].toSorted(
      (a, b) => a - b,
    );
    return (higher + 0.05) / (lower + 0.05);
  };

  const room = document.createElement("div");
  document.querySelector("main")?.append(room);
  const styleOf = (className: string, tag = "span", attributes: Record<string, string> = {}) => {
    const names = ["rect"].includes(tag) ? "http://www.w3.org/2000/svg" : null;
    const element =
      names === null ? document.createElement(tag) : document.createElementNS(names, tag);
    element.setAttribute("class", className);
    for (const name in attributes) element.setAttribute(name, attributes[name] ?? "");
    room.append(element);
    return getComputedStyle(element);
  };
  const token = (name: string) => {
    const probe = document.createElement("span");
    probe.style.color = `var(--${name})`;
    room.append(probe);
    return getComputedStyle(probe).color;
  };
  const sheets = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const hues = new Set(
    JSON.stringify(sheets.map(({ cssText }) => cssText)).match(/\.hue-\d+/g) ?? [],
  );
  const each = [...hues].map((selector) => selector.slice(1));

  const surfaces = ["page", "raised", "sunken", "alert"].map(
    (name) => [name, [token(name)]] as const,
  );
  const page = [token("page")];
  const tints = each.map(
    (hue) =>
      [`tint ${hue}`, [...page, styleOf(`mark quotation in-${hue}`).backgroundColor]] as const,
  );
  const edge = (hue: string) => styleOf(`mark quotation in-${hue}`).borderInlineStartColor;
  const underlays = tints.flatMap(([tint, layers]) =>
    each.map((hue) => {
      const image = styleOf(`mark speaker in-${hue}`).backgroundImage;
      // The second colour of the gradient is the stripe; the others are transparent.
      const stripe = image.match(/(?:color|oklab|oklch|rgba?)\([^)]*\)/g)?.[1] ?? "";
      return [`named ${hue} on ${tint}`, [...layers, stripe]] as const;
    }),
  );
  const pressed = styleOf("facet-value", "button", { "aria-pressed": "true" }).backgroundColor;
  const found = styleOf("bg-found", "mark").backgroundColor;
  const matrix = ["0%", "100%"].map((strength) => {
    const cell = document.createElement("span");
    cell.className = "bg-weighed";
    cell.style.setProperty("--strength", strength);
    room.append(cell);
    return [`matrix cell ${strength}`, [getComputedStyle(cell).backgroundColor]] as const;
  });

  type Backs = readonly (readonly [string, readonly string[]])[];
  const measure = (what: string, fronts: Backs, backs: Backs): Figure => {
    const all = fronts.flatMap(([front, color]) =>
      backs.map(([back, layers]) => ({ at: `${front} / ${back}`, ratio: contrast(color, layers) })),
    );
    const least = all.toSorted((a, b) => a.ratio - b.ratio)[0];
    if (least === undefined) throw new RangeError(`nothing to measure: ${what}`);
    return { what, least: least.ratio, where: least.at, pairs: all.length };
  };
  const one = (name: string, color: string) => [[name, [color]]] as const;
  const ink = one("ink", token("ink"));
  const soft = one("soft ink", token("ink-soft"));
  const accent = one("accent", token("accent"));
  const strong = one("strong line", token("line-strong"));
  const edges = each.map((hue) => [`edge ${hue}`, [edge(hue)]] as const);
  const code = getComputedStyle(document.querySelector(".mark.country") as Element, "::after");
  const dotted = one("country", styleOf("mark country").textDecorationColor);
  const painted = (name: string, read: (hue: string) => string) =>
    each.map((hue) => [`${name} ${hue}`, [read(hue)]] as const);

  const text = [
    measure("text on every surface", ink, surfaces),
    measure("soft text on every surface", soft, surfaces),
    measure("links on every surface", accent, surfaces),
    measure("text on a strong button", one("on accent", token("on-accent")), [
      ["accent", [token("accent")]],
    ]),
    measure("text on every tint", ink, tints),
    measure("text on a name in every tint", ink, underlays),
    measure("country codes on the page and every tint", one("code", code.color), [
      ["page", page],
      ...tints,
    ]),
    measure(
      "speakers' names beside the text",
      painted("name", (hue) => styleOf(`name in-${hue}`).color),
      surfaces.filter(([name]) => name === "page" || name === "sunken"),
    ),
    measure("a chosen value and its count", [...ink, ...soft], [["pressed", [pressed]]]),
    measure("text found", ink, [["found", [found]]]),
    measure("figures in the matrix", ink, matrix),
  ];
  const marks = [
    measure("speaker's bar against page, own tint and every other", edges, [
      ["page", page],
      ...tints,
    ]),
    measure(
      "topic's underline against page and every tint",
      painted("underline", (hue) => styleOf(`mark topic in-${hue}`).textDecorationColor),
      [["page", page], ...tints],
    ),
    measure("country's dots against page and every tint", dotted, [["page", page], ...tints]),
    measure(
      "passage's rule at the edge",
      painted("rule", (hue) => styleOf(`passage-rule in-${hue}`, "rect").fill),
      [["page", page]],
    ),
    measure(
      "bars of voices",
      painted("bar", (hue) => styleOf(`bg-edge ${hue}`).backgroundColor),
      [["page", page]],
    ),
    measure("focus ring, and what a link points at", accent, [
      ...surfaces,
      ...tints,
      ["pressed", [pressed]],
    ]),
    measure("border of buttons and fields", strong, surfaces),
    measure("border of a chosen value", accent, [
      ["page", page],
      ["pressed", [pressed]],
    ]),
  ];
  room.remove();
  return { text, marks, hues: each.length };
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every pair of the palette is legible: ${colorScheme}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the palette is the same");
    await page.emulateMedia({ colorScheme });
    await openPage(page, `${nato}/matrix`);
    const ofPages = await page.evaluate(
      () => document.styleSheets[document.styleSheets.length - 1]?.href ?? "",
    );
    await open(page, nato);
    await page.addStyleTag({ url: ofPages });
    const { text, marks, hues } = await page.evaluate(figures);
    expect(hues).toBe(12);
    const lines = (all: readonly Figure[], needed: number) =>
      all.map(
        ({ what, least, where, pairs }) =>
          `  ${least.toFixed(2).padStart(5)} of ${needed}  ${what} (${where}; ${pairs} pairs)`,
      );
    console.log(
      [`Contrast, ${colorScheme}, least of each:`, ...lines(text, 4.5), ...lines(marks, 3)].join(
        "\n",
      ),
    );
    expect(text.filter(({ least }) => least < 4.5)).toEqual([]);
    expect(marks.filter(({ least }) => least < 3)).toEqual([]);
  });
}
