import { type Plugin, runnerImport } from "vite";

/** Writes beside each bundled article what checking and placing it has found out. */
export function preparedArticlesPlugin(folder: string): Plugin {
  return {
    name: "prepared-articles",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async generateBundle() {
      type Module = typeof import("./prepared-articles.ts");
      const { module } = await runnerImport<Module>("./scripts/prepared-articles.ts", {
        configFile: false,
      });
      for (const { name, text } of module.preparedArticles(folder)) {
        this.emitFile({ type: "asset", fileName: `articles/${name}`, source: text });
      }
    },
  };
}
