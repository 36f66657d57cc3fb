import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "@playwright/test";

/** The path of a browser as readers have it, else of the one that the tests use; one may be named. */
export function browserPath(): string {
  return execFileSync(process.execPath, ["scripts/browser.mjs", "--measured"], {
    encoding: "utf8",
  }).trim();
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath() });
}
