// A browser with a profile on the disk, which can be killed and started again.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import { chromiumPath } from "./browsers";

export interface OwnBrowser {
  readonly browser: Browser;
  /** Ends it at once, as the system does that has run out of memory. */
  readonly kill: () => Promise<void>;
}

/** Starts Chromium on a profile. */
export async function startOn(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const child = spawn(
    chromiumPath,
    [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      "--disable-gpu",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: "ignore", detached: true },
  );
  const port = await portOf(portFile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return { browser, kill: () => killed(child) };
}

async function portOf(file: string): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      const [port] = readFileSync(file, "utf8").split("\n");
      if (port) return port;
    } catch {
      // It is not there yet.
    }
    await wait(25);
  }
  throw new Error("Chromium did not start");
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // All of its processes: they are a group of their own.
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await gone;
}
