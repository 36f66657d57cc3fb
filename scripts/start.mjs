// npm start: installs what is missing, builds, and serves the production build on this machine.
//
//   npm start                  port 4173, or the next free one
//   PORT=8080 npm start        this port, or a message that it is taken
//   npm start -- --no-build    serves what was built before
//   npm start -- --strict      lets no article be read from another server on this machine by http:
//                              answers as a host of the build does
//
// It runs before anything is installed: only Node's own modules are imported at the top.
import "./node-version.mjs";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freePort, isFree } from "./free-port.mjs";
import { install } from "./install.mjs";
import { endWhenTold, root, script } from "./run.mjs";

const host = "127.0.0.1";

function stop(message) {
  console.error(message);
  process.exit(1);
}

async function choosePort() {
  const asked = process.env.PORT;
  if (asked === undefined || asked === "") return freePort(4173);
  if (!/^\d+$/.test(asked) || Number(asked) < 1 || Number(asked) > 65_535) {
    stop(`PORT must be a number from 1 to 65535, not "${asked}".`);
  }
  if (!(await isFree(Number(asked)))) {
    stop(`Port ${asked} is taken. Choose another, or leave PORT away to get a free one.`);
  }
  return Number(asked);
}

const options = ["--no-build", "--strict"];
const unknown = process.argv.slice(2).filter((word) => !options.includes(word));
if (unknown.length > 0) {
  stop(`Unknown: ${unknown.join(" ")}. The options are ${options.join(" and ")}.`);
}

let server;
endWhenTold(() => (server === undefined ? 1 : 0));

const port = await choosePort();

if (!(await install())) stop("The packages could not be installed; npm says why above.");
if (!process.argv.includes("--no-build")) {
  if ((await script("build")) !== 0) stop("The build failed; the reason stands above.");
} else if (!existsSync(new URL("dist/index.html", root))) {
  stop("Nothing is built yet: run npm start without --no-build.");
}

// See scripts/local-sources.ts.
process.env.ON_RECORD_LOCAL_SOURCES = process.argv.includes("--strict") ? "" : "1";
const { preview } = await import("vite");
server = await preview({
  root: fileURLToPath(root),
  logLevel: "warn",
  preview: { host, port, strictPort: true, open: false },
});

// Longer than what stands before a server keeps a connection that it may use again.
server.httpServer.keepAliveTimeout = 75_000;

process.once("SIGINT", () => process.exit(0));
console.log(`On Record is at http://localhost:${port}${server.config.base}`);
