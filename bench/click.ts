// Measures what a click on a value of a facet costs, from a trace:
//
//   npm run bench:click [-- SIZE...]
//
// Opens the built app (npm run build) with a generated article of each size of bench/documents.ts and
// chooses and lets go a speaker eight times. Prints for a click, as medians: processor time on the main
// thread in milliseconds by JavaScript, style, layout and paint until nothing follows any more, how often
// style was worked out, and the tasks. Waiting and other threads are not counted.
import type { CDPSession, Page } from "@playwright/test";
import { documentOf, type Size } from "./documents";
import { launchBrowser } from "./launch-browser";
import { type Cost, costOf, type TraceEvent } from "./measure/cost-of-trace";
import { serve } from "./serve";

/** From a click on, in milliseconds: what follows when the reader rests is over by then. */
const whole = 1500;

async function main(): Promise<void> {
  const given = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const sizes = (given.length > 0 ? given : ["M", "L"]) as Size[];
  const documents = new Map(sizes.map((size) => [size, JSON.stringify(documentOf(size))]));
  const served = await serve("dist", "dist", documents);
  const browser = await launchBrowser();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.address}/articles/${size}`);
    await page.locator("[data-paragraph]").first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(5000);
    const session = await page.context().newCDPSession(page);
    const costs: Cost[] = [];
    for (let click = 0; click < 10; click += 1) costs.push(await clicked(page, session));
    // The first two load code.
    report(size, costs.slice(2));
    await page.close();
  }
  await browser.close();
  served.close();
  process.exit(0);
}

/** Chooses the first speaker, or lets it go again. */
async function clicked(page: Page, session: CDPSession): Promise<Cost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", collect);
  const value = await page.locator("[data-facet=speaker] .facet-value").first().boundingBox();
  if (value === null) throw new Error("there is no speaker to choose");
  await page.mouse.move(value.x + 20, value.y + 10);
  await page.waitForTimeout(300);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "toplevel", "v8"] },
  });
  await page.mouse.click(value.x + 20, value.y + 10);
  await page.waitForTimeout(whole);
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  session.off("Tracing.dataCollected", collect);
  return costOf(events);
}

function report(size: string, costs: readonly Cost[]): void {
  const median = (what: keyof Cost) =>
    costs.map((cost) => cost[what]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  const times = (["script", "style", "layout", "paint"] as const)
    .map((what) => `${what} ${median(what).toFixed(1)} ms`)
    .join(", ");
  console.log(
    `${size}: ${times}; ${median("styles")} style recalculations, ${median("tasks")} tasks`,
  );
}

await main();
