// Holds the architecture: which room may import which, and what no file may do.
// A rule is changed here, in its table, together with the architecture's description.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { folderOf, roomOf, storeyOf, storeys } from "../scripts/house/storeys";

/** Room -> the rooms it may import; "main" is what starts the app. Top to bottom, never up. */
const rooms: Record<string, readonly string[]> = {
  text: [],
  article: ["text"],
  drafting: ["text", "article"],
  editing: ["text", "article"],
  trusted: [],
  store: [],
  bytes: ["text", "article"],
  formats: ["text", "article", "drafting", "bytes"],
  address: ["article"],
  library: [
    "store",
    "text",
    "article",
    "drafting",
    "editing",
    "bytes",
    "formats",
    "trusted",
    "address",
  ],
  wording: ["article"],
  styles: [],
  offline: ["trusted"],
  ui: ["store", "address", "wording", "styles", "offline"],
  filters: ["text", "article", "address", "library", "wording", "styles", "ui"],
  reading: ["article", "formats", "address", "library", "wording", "styles", "ui"],
  editor: [
    "store",
    "text",
    "article",
    "editing",
    "address",
    "library",
    "wording",
    "styles",
    "ui",
    "filters",
    "reading",
  ],
  reader: [
    "store",
    "text",
    "article",
    "formats",
    "address",
    "library",
    "wording",
    "styles",
    "ui",
    "filters",
    "reading",
    "editor",
  ],
  quotations: [
    "text",
    "article",
    "address",
    "formats",
    "library",
    "wording",
    "styles",
    "ui",
    "filters",
    "reading",
  ],
  search: ["text", "article", "trusted"],
  device: [
    "store",
    "article",
    "formats",
    "address",
    "library",
    "wording",
    "styles",
    "ui",
    "reader",
    "offline",
  ],
  "first-paint": ["article", "address", "reader"],
  routes: [
    "text",
    "article",
    "formats",
    "library",
    "address",
    "wording",
    "styles",
    "ui",
    "filters",
    "reading",
    "reader",
    "quotations",
    "search",
    "device",
    "trusted",
    "offline",
  ],
  prerender: ["article", "formats", "library", "address", "wording", "reader", "routes"],
  main: ["article", "library", "address", "wording", "styles", "ui", "routes", "offline"],
};

/** The packages that a room may import, where not all of package.json: no React, no network there. */
const packages: Record<string, readonly string[]> = {
  text: [],
  article: ["valibot"],
  drafting: [],
  editing: ["fast-diff", "valibot"],
  bytes: [],
  address: [],
};

/**
 * The folders of a room, and the files beside them, from the ground up: each may import what stands before it.
 * Rooms that are not named here have files that hold their folders together.
 */
const floors: Record<string, readonly string[]> = {
  drafting: [
    "words",
    "quoting",
    "sentences",
    "names",
    "mentions",
    "relations",
    "people",
    "countries",
    "analysis",
    "speaking",
    "romance",
    "german",
    "turns",
    "plain-text",
    "topics",
    "annotating",
    "draft",
  ],
};

/** What the code of no file may say (comments may), or only that of one room: pattern, reason. */
const forbiddenCode: readonly {
  says: RegExp;
  because: string;
  in?: string;
  notIn?: string;
}[] = [
  {
    says: /\bdangerouslySetInnerHTML\b/,
    because: "React renders the text; no string becomes HTML",
  },
  { says: /\b(inner|outer)HTML\b/, because: "React renders the text; no string becomes HTML" },
  { says: /\binsertAdjacentHTML\b/, because: "React renders the text; no string becomes HTML" },
  { says: /\bdocument\.write(ln)?\b/, because: "React renders the text; no string becomes HTML" },
  {
    says: /\b(srcDoc|setHTML(Unsafe)?|DOMParser|createContextualFragment|parseHTML(Unsafe)?)\b/,
    because: "React renders the text; no string becomes HTML",
  },
  { says: /\beval\s*\(|\bnew Function\b/, because: "no string becomes code" },
  {
    says: /\bcreatePolicy\b|\bnew (Shared)?Worker\b/,
    because: "scripts are started by the one policy of src/sources/trusted",
    notIn: "trusted",
  },
  { says: /\bwindow\.open\b/, because: "a link leads elsewhere, without a way back to us" },
  {
    says: /<a\b(?=[^>]*\bhref=\{(?!servedHref\())(?![^>]*\brel="noreferrer noopener")[^>]*>/,
    because: 'an address of a document is followed with rel="noreferrer noopener"',
  },
  {
    says: /\b(AbortSignal\.any|URL\.(canParse|parse)|Promise\.(withResolvers|try)|(Object|Map)\.groupBy|Array\.fromAsync|Iterator\.from)\b|\.(checkVisibility|toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    because: "the oldest browsers that vite.config.ts builds for have none",
  },
  { says: /\bDate\.now\b|\bnew Date\(\)/, because: "this room has no clock", in: "article" },
  { says: /\bDate\.now\b|\bnew Date\(\)/, because: "this room has no clock", in: "editing" },
  {
    says: /["'`\s](-?(ml|mr|pl|pr|left|right|scroll-m[lr]|scroll-p[lr])-(\d|\[|auto|px|full)|(text|float|clear)-(left|right)["'`\s]|(border|rounded)-([lr]|[tb][lr])(-|["'`\s]))/,
    because: "logical sides only (ms-, pe-, start-, text-start), so that right-to-left text works",
  },
];

/** Physical sides in style sheets; a line with the comment "physical: the reason" may have one. */
const physicalSide =
  /(^|[\s;{])((scroll-)?(margin|padding)-(left|right)|border-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius|left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b/;

interface Source {
  /** From src/, with "/": `article/format.ts`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly line: number;
}

const endings = ["", ".ts", ".tsx", ".css", "/index.ts", "/index.tsx"];

const isTest = (path: string) => /\.(test|arbitrary)\.tsx?$/.test(path);

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The text with blanks for the stretches, so that lines and columns stay. */
function blank(text: string, stretches: readonly { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of stretches) {
    const blanks = text.slice(start, end).replace(/[^\n]/g, " ");
    result = result.slice(0, start) + blanks + result.slice(end);
  }
  return result;
}

/** What a file imports, in any way: types too, since who imports a type knows that room. */
function readCode({ path, text }: Source): { imports: Import[]; code: string } {
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`src/${path}: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest)),
    ...module.dynamicImports.map((found) => found.moduleRequest),
  ].filter((request) => request !== null);
  const imports = requests.map(({ start, end }) => ({
    from: text.slice(start + 1, end - 1),
    line: lineAt(text, start),
  }));
  return { imports, code: blank(text, comments) };
}

/** The file under src/ that an import of this file names; undefined for a package or elsewhere. */
function target(path: string, from: string, paths: ReadonlySet<string>): string | undefined {
  if (!from.startsWith(".") && !from.startsWith("/src/")) return undefined;
  const bare = from.replace(/\?.*$/, "");
  const whole = bare.startsWith("/src/")
    ? bare.slice("/src/".length)
    : posix.join(posix.dirname(path), bare);
  return endings.map((ending) => whole + ending).find((candidate) => paths.has(candidate));
}

function packageOf(from: string): string | undefined {
  if (/^[./]/.test(from)) return undefined;
  return from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The floor of a file in its room: its folder there, or its own name. */
function floorOf(path: string): string {
  const [first = ""] = path.slice(folderOf(roomOf(path)).length + 1).split("/");
  return first.replace(/(\.(test|cases|fixture|arbitrary))*\.tsx?$/, "");
}

/** What is wrong with an import within a room, in words; undefined when it may be. */
function floorProblem(path: string, there: string, from: string) {
  const order = floors[roomOf(path)];
  if (order === undefined || isTest(path)) return undefined;
  const [own, other] = [floorOf(path), floorOf(there)];
  for (const each of [own, other]) {
    if (!order.includes(each)) return `${each} has no floor; give it one in this table`;
  }
  return order.indexOf(other) <= order.indexOf(own)
    ? undefined
    : `${own} stands below ${other} (${from})`;
}

/** What is wrong with the import, in words; undefined when it may be. */
function importProblem(path: string, { from }: Import, paths: ReadonlySet<string>) {
  const home = roomOf(path);
  const allowed = rooms[home] ?? [];
  const there = target(path, from, paths);
  if (there !== undefined) {
    const other = roomOf(there);
    if (other === home) return floorProblem(path, there, from);
    if (allowed.includes(other)) return undefined;
    // A test may put what its room finds into words.
    if (isTest(path) && other === "wording") return undefined;
    return `${home} may import ${allowed.join(", ") || "no other room"}, not ${other} (${from})`;
  }
  const name = packageOf(from);
  const known = packages[home];
  if (name === undefined || known === undefined || isTest(path) || known.includes(name)) {
    return undefined;
  }
  return `${home} may import the packages ${known.join(", ")}, not ${name}`;
}

/** Import cycles between files, each once, as the list of its files. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path]);
    if (at !== -1 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

/** Everything in these files that breaks a rule, each as `src/path:line: what and why`. */
function problems(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  const unknown = new Set(
    sources.map(({ path }) => roomOf(path)).filter((name) => !(name in rooms)),
  );
  for (const name of unknown) {
    found.push(
      `src/${name}: no such room; give it a line in the table of src/architecture.test.ts`,
    );
  }
  for (const { path } of sources) {
    const name = roomOf(path);
    const isAtHome = name === "main" || path.startsWith(`${folderOf(name)}/`);
    if (name in rooms && !isAtHome) found.push(`src/${path}: ${name} is src/${folderOf(name)}`);
  }
  for (const source of sources) {
    const { path, text } = source;
    const report = (line: number, message: string) => found.push(`src/${path}:${line}: ${message}`);
    if (path.endsWith(".css")) {
      const written = text.split("\n");
      const stripped = text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, " "));
      stripped.split("\n").forEach((line, index) => {
        const side = physicalSide.exec(line);
        if (side !== null && !written[index]?.includes("physical:")) {
          const said = side[0].replace(/[\s;{]/g, "");
          report(index + 1, `${said} takes a side; use the logical one (inline-start, inline-end)`);
        }
      });
      continue;
    }
    const { imports, code } = readCode(source);
    for (const one of imports) {
      const message = importProblem(path, one, paths);
      if (message !== undefined) report(one.line, message);
    }
    graph.set(
      path,
      imports.map(({ from }) => target(path, from, paths)).filter((name) => name !== undefined),
    );
    for (const { says, because, in: only = roomOf(path), notIn } of forbiddenCode) {
      if (isTest(path) || only !== roomOf(path) || notIn === roomOf(path)) continue;
      const said = says.exec(code);
      if (said !== null) report(lineAt(code, said.index), `${said[0].trim()}: ${because}`);
    }
  }
  for (const cycle of cycles(graph)) {
    found.push(`src/${cycle[0]}: imports itself, by ${cycle.join(" -> ")}`);
  }
  return found;
}

function readSources(): Source[] {
  const src = fileURLToPath(new URL(".", import.meta.url));
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?<!\.d)\.(tsx?|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));
}

test("the sources keep to the architecture", () => {
  expect(problems(readSources())).toEqual([]);
});

test("the table of rooms has no way back up", () => {
  const order = Object.keys(rooms);
  for (const [name, allowed] of Object.entries(rooms)) {
    for (const other of allowed) {
      expect(order.indexOf(other), `${name} imports ${other}`).toBeGreaterThanOrEqual(0);
      expect(order.indexOf(other), `${name} imports ${other}`).toBeLessThan(order.indexOf(name));
    }
  }
});

/** The path of a file that is named by its room. */
function inStorey(path: string): string {
  const [name = "", ...rest] = path.split("/");
  return [folderOf(name), ...rest].join("/");
}

/** Files that break a rule each: one about code, or about sides in style sheets. */
const broken: readonly (readonly [path: string, text: string])[] = [
  ["ui/x.tsx", "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;"],
  ["ui/x.ts", "document.body.innerHTML = '';"],
  ["ui/x.ts", "eval('1');"],
  ["ui/x.ts", "new DOMParser().parseFromString('', 'text/html');"],
  ["ui/x.ts", "new Worker('x.js');"],
  ["ui/x.ts", "window.open('/');"],
  ["ui/x.ts", "URL.canParse('/');"],
  ["ui/x.ts", "[].toSorted();"],
  ["ui/x.tsx", "export const X = ({ to }: { to: string }) => <a href={to}>x</a>;"],
  ["ui/x.ts", "document.write('');"],
  ["ui/x.tsx", 'export const X = () => <p className="flex ml-4" />;'],
  ["ui/x.tsx", 'export const X = () => <p className="text-left" />;'],
  ["article/x.ts", "export const now = () => Date.now();"],
  ["editing/x.ts", "export const now = () => new Date();"],
  ["ui/x.ts", "document.body.insertAdjacentHTML('beforeend', '');"],
  ["styles/x.css", "p { margin-left: 1em; }"],
  ["styles/x.css", "p {\n  inset-block: 0;\n  left: 0;\n}"],
  ["styles/x.css", "p { text-align: right }"],
  ["styles/x.css", "p { border-left-color: red }"],
];

test("no room may import one of a storey above, and each stands in a storey", () => {
  const order = Object.keys(storeys);
  const heightOf = (name: string) => order.indexOf(storeyOf(name) ?? "");
  for (const [name, allowed] of Object.entries(rooms)) {
    expect(heightOf(name), name).toBeGreaterThanOrEqual(0);
    for (const other of allowed) {
      expect(heightOf(other), `${name} imports ${other}`).toBeLessThanOrEqual(heightOf(name));
    }
  }
});

describe("each rule is noticed when broken", () => {
  const files = (texts: Record<string, string>) =>
    problems(Object.entries(texts).map(([path, text]) => ({ path: inStorey(path), text })));

  test("an import against the arrows, of any kind", () => {
    const found = files({
      "library/fetch.ts": "export interface Loaded {}",
      "article/check.ts":
        'import type { Loaded } from "../../sources/library/fetch";\nexport type L = Loaded;',
      "filters/panel.tsx": 'export { row } from "../reader/row";',
      "reader/row.ts": 'export const row = () => import("../routes/page");',
      "routes/page.tsx": "export const page = 1;",
    });
    expect(found).toEqual([
      "src/core/article/check.ts:1: article may import text, not library (../../sources/library/fetch)",
      "src/app/filters/panel.tsx:1: filters may import text, article, address, library, wording, styles, ui, not reader (../reader/row)",
      "src/app/reader/row.ts:1: reader may import store, text, article, formats, address, library, wording, styles, ui, filters, reading, editor, not routes (../routes/page)",
    ]);
  });

  const pairs = Object.keys(rooms).flatMap((home) =>
    Object.keys(rooms).flatMap((other) => (other === home ? [] : [{ home, other }])),
  );
  const isAllowed = ({ home, other }: (typeof pairs)[number]) => rooms[home]?.includes(other);
  /** A file of one room that imports a file of another. */
  const arrow = ({ home, other }: (typeof pairs)[number]) => {
    const away = posix.relative(folderOf(home), `${folderOf(other)}/x`);
    const from = away.startsWith(".") ? away : `./${away}`;
    return files({
      [`${home}/x.ts`]: `import { x } from "${from}";\nexport const y = x;`,
      [`${other}/x.ts`]: "export const x = 1;",
    });
  };

  test("every arrow that the table has not", () => {
    const forbidden = pairs.filter((pair) => !isAllowed(pair));
    expect(forbidden.length).toBeGreaterThan(200);
    for (const pair of forbidden) {
      const said = expect.stringContaining(`, not ${pair.other} (`);
      expect(arrow(pair), `${pair.home} -> ${pair.other}`).toEqual([said]);
    }
  });

  test("and no arrow that it has", () => {
    for (const pair of pairs.filter(isAllowed)) {
      expect(arrow(pair), `${pair.home} -> ${pair.other}`).toEqual([]);
    }
  });

  test("an import up the floors of a room, and a folder without a floor", () => {
    const x = "export const x = 1;";
    const imports = (from: string) => `import { x } from "${from}";\nexport const y = x;`;
    const found = files({
      "drafting/people/x.ts": x,
      "drafting/names/a.ts": imports("../people/x"),
      "drafting/speaking/a.ts": imports("../people/x"),
      "drafting/analysis.ts": imports("./draft"),
      "drafting/draft.ts": imports("./people/x"),
      "drafting/elsewhere/a.ts": imports("../people/x"),
      "drafting/names/a.test.ts": imports("../people/x"),
    });
    expect(found).toEqual([
      "src/core/drafting/names/a.ts:1: names stands below people (../people/x)",
      "src/core/drafting/analysis.ts:1: analysis stands below draft (./draft)",
      "src/core/drafting/elsewhere/a.ts:1: elsewhere has no floor; give it one in this table",
    ]);
  });

  test("any package, in each room that does without", () => {
    for (const [home, known] of Object.entries(packages)) {
      for (const name of ["react", "react-dom", "idb", "valibot", "fast-diff"]) {
        const found = files({ [`${home}/x.ts`]: `import "${name}";` });
        expect(found, `${home}: ${name}`).toHaveLength(known.includes(name) ? 0 : 1);
      }
    }
  });

  test("every rule about code has an example that breaks it", () => {
    const unbroken = forbiddenCode.filter(
      ({ says, in: only }) =>
        !broken.some(
          ([path, text]) =>
            (only ?? roomOf(inStorey(path))) === roomOf(inStorey(path)) && says.test(text),
        ),
    );
    expect(unbroken.map(({ says }) => String(says))).toEqual([]);
  });

  test("a package that the room must do without, save in its tests", () => {
    const found = files({
      "article/check.ts": 'import * as v from "valibot";\nimport { use } from "react";\nuse(v);',
      "article/check.test.ts": 'import { test } from "vitest";\ntest("x", () => {});',
      "ui/button.tsx": 'import { Button } from "@base-ui/react/button";\nexport { Button };',
    });
    expect(found).toEqual([
      "src/core/article/check.ts:2: article may import the packages valibot, not react",
    ]);
  });

  test("a room that nobody knows", () => {
    expect(files({ "helpers/x.ts": "export const x = 1;" })).toEqual([
      "src/helpers: no such room; give it a line in the table of src/architecture.test.ts",
    ]);
  });

  test("a room in a storey that is not its own", () => {
    const found = problems([{ path: "app/article/x.ts", text: "export const x = 1;" }]);
    expect(found).toEqual(["src/app/article/x.ts: article is src/core/article"]);
  });

  test("a cycle between files", () => {
    const found = files({
      "ui/a.ts": 'import { b } from "./b";\nexport const a = b;',
      "ui/b.ts": 'import { c } from "./deep/c";\nexport const b = c;',
      "ui/deep/c.ts": 'import { a } from "../a";\nexport const c = a;',
    });
    expect(found).toEqual([
      "src/app/ui/a.ts: imports itself, by app/ui/a.ts -> app/ui/b.ts -> app/ui/deep/c.ts -> app/ui/a.ts",
    ]);
  });

  test.each(broken)("%s: %s", (path, text) => {
    expect(files({ [path]: text })).toHaveLength(1);
  });

  test.each([
    ["ui/x.ts", "// no innerHTML, no eval(x)\nexport const left = 'right-hand';"],
    ["ui/x.ts", "export const now = () => Date.now();"],
    ["trusted/x.ts", "new Worker('x.js');"],
    ["ui/x.tsx", 'export const X = () => <a href={to} rel="noreferrer noopener">x</a>;'],
    ["ui/x.tsx", 'export const X = () => <p className="ms-4 text-start inset-s-0" />;'],
    ["styles/x.css", "p { margin-inline-start: 1em; text-align: start }\n/* not\n  left: 0 */"],
    ["styles/x.css", "p { left: 0; /* physical: a point of the pointer */ }"],
  ])("but not %s: %s", (path, text) => {
    expect(files({ [path]: text })).toEqual([]);
  });
});
