import type { Page } from "@playwright/test";

/** Scrolls fifty screens by the wheel; resolves with the share of frames that took over 33 ms. */
export async function scrolling(page: Page): Promise<number> {
  await page.mouse.move(300, 400);
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const end = last + 4000;
        const frame = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else resolve(gaps);
        };
        requestAnimationFrame(frame);
      }),
  );
  for (let screen = 0; screen < 50; screen += 1) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(60);
  }
  const gaps = await frames;
  return gaps.filter((gap) => gap > 33.4).length / gaps.length;
}
