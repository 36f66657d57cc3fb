// What a browser's own translation does to a page, without a translator: every text becomes other
// words inside two font elements, in place of the text node that React made, and what comes later
// is translated as it comes. Numbers stay, as they do in a translation.
import type { Page } from "@playwright/test";

/** Puts the translator into every page that is loaded from now on; it begins when told. */
export async function bringTranslator(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const translated = (text: string) => text.replace(/\p{L}+/gu, (word) => `${word}a`);
    const isLeft = (node: Text) =>
      node.data === "" || node.parentElement?.closest("font, script, style, noscript") !== null;
    const translate = (node: Text) => {
      if (isLeft(node)) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = translated(node.data);
      outer.append(inner);
      node.replaceWith(outer);
    };
    const translateAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) translate(text);
    };
    Object.assign(window, {
      translatePage: () => {
        document.documentElement.classList.add("translated-ltr");
        document.documentElement.lang = "xx";
        translateAll(document.body);
        const changes = { childList: true, characterData: true, subtree: true };
        new MutationObserver((records) => {
          for (const { target, addedNodes } of records) {
            for (const node of target instanceof Text ? [target] : addedNodes) {
              if (node.isConnected) translateAll(node);
            }
          }
        }).observe(document.body, changes);
      },
    });
  });
}

/** Begins to translate the page, and goes on until it is left. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { translatePage: () => void }).translatePage());
}

/**
 * Texts whose very node React holds on to, rather than setting what an element says: it fails, or
 * speaks to nobody, once a translation has taken such a node out. The words of the article are some,
 * and are never changed; runs in the browser.
 */
export function heldTexts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const held = { inText: 0, elsewhere: [] as string[] };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeValue?.trim() === "") continue;
    if (!Object.keys(node).some((key) => key.startsWith("__reactFiber"))) continue;
    if (node.parentElement?.closest("[data-paragraph]")) held.inText += 1;
    else held.elsewhere.push(`${node.nodeValue} in ${node.parentElement?.outerHTML.slice(0, 120)}`);
  }
  return held;
}
