#!/usr/bin/env node
// Stands between Playwright and a Firefox as it is distributed: Playwright starts this file in the
// browser's place, and the two talk WebDriver BiDi through it. What they say differently is
// translated by bidi-translation.mjs.
//
// ON_RECORD_FIREFOX names the Firefox to start; the words are those that Playwright gives a Firefox.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";
import { BidiTranslation } from "./bidi-translation.mjs";

const firefox = spawn(
  process.env.ON_RECORD_FIREFOX || "firefox",
  // The translation carries some commands out in Firefox's own window.
  [...process.argv.slice(2), "--remote-allow-system-access"],
  { stdio: ["ignore", "inherit", "pipe"] },
);
firefox.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
firefox.on("exit", (code) => process.exit(code ?? 1));
process.on("exit", () => firefox.kill());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));

createInterface({ input: firefox.stderr }).on("line", (line) => {
  const [, address] = /^WebDriver BiDi listening on (ws:\/\/.*)$/.exec(line) ?? [];
  if (address === undefined) console.error(line);
  else listen(address);
});

/** Listens in the place of Firefox, and says so in its words, which Playwright waits for. */
function listen(address) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (playwright) => {
    playwright.pause();
    const browser = new WebSocket(`${address}/session`);
    browser.on("open", () => playwright.resume());
    relay(playwright, browser);
  });
  server.on("listening", () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
  });
}

function relay(playwright, browser) {
  const translation = new BidiTranslation((text) => browser.send(text));
  playwright.on("message", (bytes) => browser.send(translation.toFirefox(String(bytes))));
  browser.on("message", (bytes) => {
    const text = translation.toPlaywright(String(bytes));
    if (text !== undefined) playwright.send(text);
  });
  browser.on("error", (error) => console.error(error.message));
  browser.on("close", () => playwright.close());
  playwright.on("close", () => browser.close());
}
