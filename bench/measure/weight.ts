import type { Page } from "@playwright/test";

export interface Weight {
  readonly elements: number;
  /** The JavaScript heap after collecting garbage, in MB. */
  readonly heap: number;
}

export async function weight(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  return { elements, heap: usedSize / 1e6 };
}
