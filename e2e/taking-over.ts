// How it is seen what a page does while the app takes it over, or changes its language.
import type { Page } from "@playwright/test";

/** Keeps the app from starting until it is let go. */
export function holdApp(page: Page): Promise<() => void> {
  return hold(page, "**/assets/index-*.js");
}

/** Keeps the files of a pattern from arriving until they are let go. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Records the errors and warnings of a page from now on. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Service Worker registration blocked by Playwright")) return;
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  return faults;
}
