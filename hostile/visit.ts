/** What was seen of one document in the browser; the faults are what must not be. */
export interface Visit {
  readonly outcome: "refused" | "opened" | "nothing";
  /** How many problems the page tells of. */
  readonly problems: number;
  readonly faults: readonly string[];
}

/** A file as it is handed to the page. */
export interface Served {
  readonly name: string;
  readonly base64: string;
}

/**
 * Goes to one article's address after the other within the app and looks at what came of each; what
 * the app fetches there are the files. Runs inside the page, so it may use nothing but its argument.
 */
export async function visitEach(files: readonly Served[]): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  const fetchElsewhere = window.fetch;
  for (const { name, base64 } of files) {
    console.log(`looking at\t${name}`);
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const id = `hostile-${performance.now()}`;
    window.fetch = async (asked, init) => {
      const { pathname } = new URL(asked instanceof Request ? asked.url : asked, location.href);
      if (pathname === `/articles/${id}.prepared.json`) return new Response("", { status: 404 });
      if (pathname !== `/articles/${id}.json`) return fetchElsewhere(asked, init);
      return new Response(bytes, { headers: { "Content-Type": "application/json" } });
    };
    try {
      visits.push(await visit(id, bytes));
    } catch (error) {
      visits.push({ outcome: "nothing", problems: 0, faults: [`the visit failed: ${error}`] });
    }
  }
  window.fetch = fetchElsewhere;
  return visits;

  async function visit(id: string, bytes: Uint8Array): Promise<Visit> {
    const faults: string[] = [];
    const one = (selector: string) => document.querySelector<HTMLElement>(selector);
    const until = async (what: string, holds: () => boolean) => {
      const from = performance.now();
      while (!holds()) {
        if (performance.now() - from > 20_000) {
          faults.push(`no ${what} after 20 seconds`);
          return false;
        }
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      return true;
    };

    one("main")?.setAttribute("data-before", "");
    window.history.pushState(null, "", `/articles/${id}`);
    window.dispatchEvent(new PopStateEvent("popstate", { state: null }));
    const settled = "main:not([data-before]) :is([role=alert] h1, article.article h1)";
    if (!(await until("article and no message", () => one(settled) !== null))) {
      return { outcome: "nothing", problems: 0, faults };
    }
    const main = one("main");
    if ((main?.textContent.trim() ?? "") === "") faults.push("the main landmark is blank");

    const isRefused = one("main [role=alert] h1") !== null;
    const countIn = (text: string | undefined | null) =>
      Number(/([\d,]+) problems? in/.exec(text ?? "")?.[1]?.replaceAll(",", "") ?? 0);
    let problems = countIn(one("main [role=alert] h1")?.textContent);
    if (isRefused) {
      if (one("main .problems li") === null) faults.push("refused without a reason");
    } else {
      await until("list of problems", () => one("main .file-problems[aria-busy]") === null);
      problems = Number(one("main .file-problems")?.dataset.problems ?? 0);
      await holdToItsFile();
      await chooseFilter();
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
      const isWeb = link.protocol === "https:" || link.protocol === "http:";
      if (!isWeb || link.username !== "" || link.password !== "") faults.push(`a link to ${link}`);
    }
    for (const { protocol } of [...document.images].map(({ src }) => new URL(src))) {
      if (protocol !== "https:" && protocol !== location.protocol)
        faults.push(`a picture: ${protocol}`);
    }
    if ("__ran" in window) faults.push("a script of the document ran");
    if (Object.keys(Object.prototype).length > 0) faults.push("all objects have been changed");
    return { outcome: isRefused ? "refused" : "opened", problems, faults };

    async function holdToItsFile() {
      interface File {
        headline: string;
        sections: { paragraphs: (string | { text: string })[] }[];
        speakers?: { name: string }[];
      }
      const file = JSON.parse(new TextDecoder().decode(bytes)) as File; // of a file that was opened
      const texts = file.sections.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => (typeof paragraph === "string" ? paragraph : paragraph.text)),
      );
      await until(`all ${texts.length} paragraphs`, () => count() === texts.length);
      const shown = [...document.querySelectorAll("main [data-paragraph]")];
      for (const [number, text] of texts.entries()) {
        if (shown[number]?.textContent !== text)
          faults.push(`paragraph ${number} is not the file’s`);
      }
      const headline = one("main h1")?.textContent ?? "";
      // What is longer than the format allows is cut, with a remark.
      const isCut = file.headline.length > 1000 && file.headline.startsWith(headline.slice(0, 990));
      if (headline !== file.headline && !(isCut && headline.length > 990))
        faults.push("the headline is not the file’s");
      for (const element of document.querySelectorAll("main *")) {
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        if (!own.some(({ nodeValue }) => /[\u202a-\u202e\u2066-\u2069]/.test(nodeValue ?? "")))
          continue;
        const { display, unicodeBidi } = getComputedStyle(element);
        const inside = element.closest("[data-paragraph], bdi") !== null;
        if (display === "inline" && !inside && !/isolate|plaintext/.test(unicodeBidi)) {
          faults.push(`${element.outerHTML.slice(0, 60)} can turn round what is beside it`);
        }
      }
    }

    function count(): number {
      return document.querySelectorAll("main [data-paragraph]").length;
    }

    async function chooseFilter() {
      const hasAny = one(".side-filters [data-facet]") !== null;
      await until("filters", () => !hasAny || one(".facet-value") !== null);
      const value = one(".facet-value");
      if (value === null) return;
      value.click();
      const isPressed = () => one(".facet-value")?.getAttribute("aria-pressed") === "true";
      await until("pressed filter", isPressed);
      await until("filter in the address", () => window.location.search !== "");
      if (window.location.pathname !== `/articles/${id}`) faults.push("a filter left the article");
    }
  }
}
