// How a page looks on paper.
import type { Page } from "@playwright/test";

/** Shows a page as it is printed. WebDriver BiDi has no command for it: there the rules for print are made to hold. */
export async function showPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => {
    if (window.matchMedia("print").matches) return;
    const change = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { mediaText } = rule.media;
          rule.media.mediaText = mediaText.replace(/\bscreen\b/, "not all").replace("print", "all");
        }
        if (rule instanceof CSSGroupingRule) change(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      change(sheet.cssRules);
    }
    window.dispatchEvent(new Event("beforeprint"));
  });
}
