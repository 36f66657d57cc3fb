// Stops with a clear message when Node is older than package.json asks for.
// Imported first by start.mjs and test.mjs, so it must parse in any Node that knows modules.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const wanted = engines.node;
const least = /\d+\.\d+\.\d+/.exec(wanted)[0].split(".").map(Number);
const running = process.versions.node.split(".").map(Number);
const differs = least.findIndex((number, place) => number !== running[place]);

if (differs !== -1 && running[differs] < least[differs]) {
  console.error(
    `On Record needs Node ${least.join(".")} or newer; this is Node ${process.versions.node} (${process.execPath}).`,
  );
  console.error("Install a newer one, for example the current LTS release, and run this again.");
  process.exit(1);
}
