// What Playwright gets when it starts stock-firefox.mjs: a stand-in for Firefox answers as Firefox 153.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";

const firefox = `#!${process.execPath}
const { WebSocketServer } = require(${JSON.stringify(join(process.cwd(), "node_modules/ws"))});
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, path: "/session" });
server.on("listening", () => {
  console.error("pid " + process.pid);
  console.error("*** " + process.argv.slice(2).join(" "));
  console.error("WebDriver BiDi listening on ws://127.0.0.1:" + server.address().port);
});
const answers = {
  "browsingContext.getTree": { result: { contexts: [{ context: "chrome-window" }] } },
  "script.callFunction": { result: { type: "success", result: { type: "undefined" } } },
};
server.on("connection", (socket) =>
  socket.on("message", (bytes) => {
    const { id, method, params } = JSON.parse(bytes);
    const answer = method === "unknown.command" || method.startsWith("emulation.")
      ? { type: "error", error: "unknown command", message: method }
      : { type: "success", ...(answers[method] ?? { result: { method, params } }) };
    socket.send(JSON.stringify({ type: "event", method: "test.heard", params: { method, params } }));
    if (method === "test.download") {
      for (const event of ["downloadWillBegin", "downloadEnd"]) {
        socket.send(JSON.stringify({ type: "event", method: "browsingContext." + event, params }));
      }
    }
    socket.send(JSON.stringify({ id, ...answer }));
  }),
);
`;

const program = fileURLToPath(new URL("stock-firefox.mjs", import.meta.url));

interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly error?: string;
  readonly result?: unknown;
  readonly params?: Readonly<Record<string, unknown>>;
}

let folder: string;
let relay: ChildProcess;
let socket: WebSocket;
let said: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "on-record-firefox-"));
  const path = join(folder, "firefox");
  writeFileSync(path, firefox);
  chmodSync(path, 0o755);
  said = [];
  relay = spawn(program, ["--headless"], {
    env: { ...process.env, ON_RECORD_FIREFOX: path },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const address = await new Promise<string>((resolve) => {
    createInterface({ input: relay.stderr! }).on("line", (line) => {
      said.push(line);
      const [, found] = /WebDriver BiDi listening on (ws:\/\/.*)$/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  socket = new WebSocket(`${address}/session`);
  await new Promise((resolve) => socket.once("open", resolve));
});
afterEach(() => {
  socket.close();
  relay.kill();
  rmSync(folder, { recursive: true });
});

/** Says a command; gives all that came up to its answer, the answer last. */
function ask(method: string, params: object): Promise<Message[]> {
  const heard: Message[] = [];
  return new Promise((resolve) => {
    const hear = (bytes: unknown) => {
      const message: Message = JSON.parse(String(bytes));
      heard.push(message);
      if (message.id !== 7) return;
      socket.off("message", hear);
      resolve(heard);
    };
    socket.on("message", hear);
    socket.send(JSON.stringify({ id: 7, method, params }));
  });
}

const heardByFirefox = (messages: readonly Message[]) =>
  messages.filter(({ method }) => method === "test.heard").map(({ params }) => params);

describe.skipIf(process.platform === "win32")("a Firefox as it is distributed", () => {
  test("gets Playwright's words, and leave for what its own window can do", () => {
    expect(said).toContain("*** --headless --remote-allow-system-access");
  });

  test("answers commands itself, and its errors arrive", async () => {
    const params = { url: "http://localhost/" };
    expect((await ask("browsingContext.navigate", params)).at(-1)).toMatchObject({
      type: "success",
      result: { method: "browsingContext.navigate", params },
    });
    expect((await ask("unknown.command", {})).at(-1)).toMatchObject({ error: "unknown command" });
  });

  test("sets a colour scheme by its own window where it has no command for it", async () => {
    const params = { features: { "prefers-color-scheme": "dark" }, userContexts: ["one"] };
    const messages = await ask("emulation.setMediaFeaturesOverride", params);
    expect(messages.filter(({ id }) => id !== undefined)).toEqual([
      { id: 7, type: "success", result: {} },
    ]);
    expect(heardByFirefox(messages)).toMatchObject([
      { method: "emulation.setMediaFeaturesOverride" },
      { method: "browsingContext.getTree", params: { "moz:scope": "chrome" } },
      {
        method: "script.callFunction",
        params: {
          target: { context: "chrome-window" },
          arguments: [{ type: "string", value: JSON.stringify(params) }],
        },
      },
    ]);
  });

  test("types text, where Playwright would set the field's value", async () => {
    const value = "(text3) => window.__pw_bidiInsertText(text3)";
    const messages = await ask("script.callFunction", { arguments: [{ type: "string", value }] });
    const typing = "(text3) => document.execCommand('insertText', false, text3)";
    expect(heardByFirefox(messages)).toMatchObject([
      { params: { arguments: [{ value: typing }] } },
    ]);
  });

  test("scrolls to what is clicked only where it is not in view", async () => {
    const value = '([injected, node]) => { node.scrollIntoView({ block: "center" }); }';
    const messages = await ask("script.callFunction", { arguments: [{ type: "string", value }] });
    const [heard] = heardByFirefox(messages);
    expect(JSON.stringify(heard)).toContain('node.scrollIntoView({ block: \\"nearest\\"');
  });

  test("tells downloads apart", async () => {
    const url = "blob:http://localhost/1";
    const messages = await ask("test.download", { navigation: null, url });
    const events = messages.filter(({ method }) => method?.startsWith("browsingContext."));
    expect(events).toMatchObject([
      { method: "browsingContext.downloadWillBegin", params: { download: url } },
      { method: "browsingContext.downloadEnd", params: { download: url } },
    ]);
  });

  test("ends when it is told to", async () => {
    const pid = Number(said.find((line) => line.startsWith("pid "))?.slice(4));
    const runs = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(runs()).toBe(true);
    relay.kill();
    await expect.poll(runs, { timeout: 10_000 }).toBe(false);
  });
});
