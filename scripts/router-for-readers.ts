// Leaves out of React Router what no page of ours uses, and bundlers cannot see that it goes unused.
import { resolve } from "node:path";
import type { Plugin } from "vite";

const files: Readonly<Record<string, string>> = {
  "react-router": "index.mjs",
  "react-router/dom": "dom-export.mjs",
};

/** What is taken out of the file that defines the router, and what stands there instead. */
const cuts: readonly (readonly [code: RegExp, instead: string])[] = [
  // Errors of React's server components, and what their digests say.
  [
    /if \(this\.context && typeof error === "object" && error && "digest" in error[^}]*\n {4}\}/,
    "",
  ],
  [/if \(this\.context\) \{\s*return [^\n]*RSCErrorHandler[^\n]*\s*\}/, ""],
  // Hooks for measuring, and data that a server has written into the page.
  [/if \(init\.instrumentations\) \{[\s\S]*?\n {2}\}/, ""],
  [/opts\?\.hydrationData \|\| parseHydrationData\(\)/, "opts?.hydrationData"],
];

/**
 * React Router's exports name only the build that warns developers; readers get the other one. Its
 * components that no page uses go: their names for developers, and calls not marked as pure, keep them.
 * The build fails where a new version of the router no longer has what is cut.
 */
export function routerForReaders(): Plugin {
  return {
    name: "router-for-readers",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    resolveId: (source) => {
      const file = files[source];
      return file && resolve("node_modules/react-router/dist/production", file);
    },
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production[\\/]/ },
      handler: (code) =>
        (code.includes("function createBrowserRouter(") ? cut(code) : code)
          .replaceAll(/^\w+\.displayName = .*;$/gm, "")
          .replaceAll(
            / = (React\d*\.(?:forwardRef|memo|createContext)\()/g,
            " = /* @__PURE__ */ $1",
          ),
    },
  };
}

function cut(code: string): string {
  return cuts.reduce((rest, [part, instead]) => {
    if (!part.test(rest)) throw new RangeError(`react-router no longer has ${part.source}`);
    return rest.replace(part, instead);
  }, code);
}
