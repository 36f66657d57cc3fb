// Holds that what the interface says stands in the catalogue, and not in components.
import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";

/** The attributes that are read out or shown. */
const spoken = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "closeLabel",
  "label",
  "placeholder",
  "title",
]);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** The texts with letters that a node would put on the page as it is: written there, or one of two. */
function literals(node: Node): readonly string[] {
  switch (node.type) {
    case "JSXText":
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return childrenOf(node).flatMap(literals);
    case "TemplateElement":
      return [(node.value as { readonly cooked: string }).cooked]; // as ESTree has it
    case "JSXExpressionContainer":
      return childrenOf(node).flatMap(literals);
    case "ConditionalExpression":
    case "LogicalExpression":
      return childrenOf(node)
        .filter((child) => child !== node.test)
        .flatMap(literals);
    default:
      return [];
  }
}

function textsIn(node: Node): readonly string[] {
  const own =
    node.type === "JSXElement" || node.type === "JSXFragment"
      ? (node.children as readonly Node[]).flatMap(literals) // as ESTree has it
      : node.type === "JSXAttribute" && spoken.has(nameOf(node)) && isNode(node.value)
        ? literals(node.value)
        : [];
  return [...own, ...childrenOf(node).flatMap(textsIn)];
}

function nameOf({ name }: Node): string {
  return isNode(name) ? String(name.name) : "";
}

function textsOf(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  return textsIn(program as unknown as Node) // a tree of nodes, as all of ESTree
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

test("components say nothing of their own", () => {
  const found = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.test)\.tsx$/.test(path))
    .flatMap((path) =>
      textsOf(path, readFileSync(`src/${path}`, "utf8")).map((text) => `src/${path}: ${text}`),
    );
  expect(found).toEqual([]);
});

test.each([
  ["<p>Hello</p>", ["Hello"]],
  ['<p>{"Hello"}</p>', ["Hello"]],
  [`<p>{\`\${n} words\`}</p>`, ["words"]],
  ['<>{open ? "Close" : words.open}</>', ["Close"]],
  ['<p>{open && "Open"}</p>', ["Open"]],
  ['<button aria-label="Close" className="icon" type="button" />', ["Close"]],
  [`<img alt={\`Portrait of \${name}\`} />`, ["Portrait of"]],
  ['<input placeholder="Find" name="find" />', ["Find"]],
  ["<p>{words.title} · {n}</p>", []],
  ['<p lang="en" className={open ? "open" : "shut"}>{words[open ? "a" : "b"]}</p>', []],
])("%s says %j", (jsx, texts) => {
  expect(textsOf("x.tsx", `const x = ${jsx};`)).toEqual(texts);
});
