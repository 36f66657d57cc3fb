// The page in which a contender shows a document: with a button for each facet value, as the app has.
import type { AnnotatedArticle } from "../../src/core/article/format";
import type { Contender } from "../contenders/contender";
import { contenders } from "../contenders/contenders";

declare global {
  interface Window {
    /** Resolves with the milliseconds from data in memory to first marks painted. */
    firstMarks: Promise<number>;
    /** Kept, as the app keeps its article. */
    article: AnnotatedArticle;
  }
}

const params = new URLSearchParams(window.location.search);
const load = contenders[params.get("name") ?? ""];
const root = document.getElementById("root");
const panel = document.getElementById("values");
if (load === undefined || root === null || panel === null)
  throw new RangeError("no such contender");

const place = params.get("section");

window.firstMarks = Promise.all([
  fetch(`/articles/${params.get("document")}.json`).then((response) => response.arrayBuffer()),
  load(),
]).then(async ([bytes, contender]) => {
  // As long as the app gets: a browser that has just started is busy with itself.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const start = performance.now();
  const article = JSON.parse(new TextDecoder().decode(bytes)) as AnnotatedArticle; // generated
  window.article = article;
  await contender.show(article, root);
  const time = (await painted(contender.hasMarkInView)) - start;
  addButtons(article, panel, contender.select);
  return time;
});

/**
 * Resolves with when the first frame had been painted after which something holds, at the section asked
 * for. In the midst of one, looking would have it laid out twice.
 */
async function painted(holds: () => boolean): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  for (;;) {
    const now = await new Promise<number>((resolve) => {
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => {
        // Again in each: what is above it gets its real height when it comes near the window.
        if (place !== null) document.getElementById(place)?.scrollIntoView();
        port2.postMessage(0);
      });
    });
    if (holds()) return now;
  }
}

function addButtons(
  { speakers = [], topics = [], countries = [] }: AnnotatedArticle,
  panel: HTMLElement,
  select: Contender["select"],
): void {
  const chosen = new Set<string>();
  const kinds = {
    speaker: speakers.map(({ id }) => id),
    topic: topics.map(({ id }) => id),
    country: countries.map(({ code }) => code),
  };
  for (const [kind, values] of Object.entries(kinds)) {
    const group = document.createElement("div");
    group.dataset.facet = kind;
    // As many as the app shows at first.
    for (const value of values.slice(0, 8)) {
      const button = document.createElement("button");
      button.className = "facet-value";
      button.textContent = value;
      button.onclick = () => {
        if (!chosen.delete(value)) chosen.add(value);
        window.drawn = select([...chosen]) || undefined;
      };
      group.append(button);
    }
    panel.append(group);
  }
}
