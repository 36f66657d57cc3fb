import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "@playwright/test";

/** The path of the browser that the tests use as well; finds or installs one where none is named. */
export function browserPath(): string {
  return execFileSync(process.execPath, ["scripts/browser.mjs"], { encoding: "utf8" }).trim();
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath() });
}
