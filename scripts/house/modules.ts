import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

/** A file of TypeScript under src that is no test, no fixture and no declaration. */
export interface Module {
  /** From src/, with "/": `article/format.ts`. */
  readonly path: string;
  readonly text: string;
  /** The names that it exports and declares itself. */
  readonly exports: readonly string[];
  /** The paths of the modules that it imports, in any way. */
  readonly imports: readonly string[];
  /** The functions in it, with their lines. */
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
}

/** All modules under a folder such as `src`. */
export function modulesIn(folder: string): readonly Module[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => !/\.(?:test|fixture|arbitrary|cases|reference|d)\.tsx?$/.test(path));
  const known = new Set(paths);
  return paths.map((path) => moduleOf(path, readFileSync(join(folder, path), "utf8"), known));
}

function moduleOf(path: string, text: string, known: ReadonlySet<string>): Module {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const own = module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest === null)
    .map(({ exportName }) => exportName.name ?? "default");
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest)),
    ...module.dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ].filter((request) => request !== null);
  const imports = requests.flatMap(({ start, end }) => {
    const from = text.slice(start + 1, end - 1).replace(/\?.*$/, "");
    if (!from.startsWith(".")) return [];
    const whole = posix.join(posix.dirname(path), from);
    return [whole, `${whole}.ts`, `${whole}.tsx`].find((candidate) => known.has(candidate)) ?? [];
  });
  return {
    path,
    text,
    exports: own,
    imports: [...new Set(imports)],
    functions: functionsIn(program, text),
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function functionsIn(node: unknown, text: string): Module["functions"] {
  if (Array.isArray(node)) return node.flatMap((each) => functionsIn(each, text));
  if (!isNode(node)) return [];
  const inside = Object.values(node).flatMap((each) => functionsIn(each, text));
  if (!/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) {
    return inside;
  }
  const line = text.slice(0, node.start).split("\n").length;
  const lines = text.slice(node.start, node.end).split("\n").length;
  return [{ line, lines }, ...inside];
}
