import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { App } from "../app/routes/app";
import { loadArticleAt } from "../app/routes/article-at";
import { createRoutes } from "../app/routes/routes";
import { ownLanguage, speak } from "../app/ui/language";
import { showStillReadable } from "../app/ui/still-readable";
import { inEnglish, type Language } from "../app/wording/languages";
import { isUnusual } from "../core/address/unusual";
import { reloadWhenServed } from "../offline/served-page";
import { createQueryClient } from "../sources/library/queries";
import { takeOver } from "./take-over";
import "../offline/lost-code";
import "../app/styles/app.css";

const root = document.getElementById("root");
if (root === null) throw new RangeError("index.html has no element with the id root");

tolerateRefusals();

// Hosts that serve folders add a slash to the address; ours have none.
const here = new URL(window.location.href);
here.pathname = here.pathname.replace(/\/+$/, "") || "/";
if (here.pathname.length >= import.meta.env.BASE_URL.length) goesBy(here);

function goesBy({ href }: URL): void {
  if (href !== window.location.href) window.history.replaceState(window.history.state, "", href);
}

/** In steps, between which a page that shows something already answers. */
async function start(into: HTMLElement): Promise<void> {
  const step = into.hasChildNodes() ? pause : () => {};
  await step();
  if (isUnusual(here)) {
    await import("../core/address/mend").then(
      ({ mendedAddress }) => goesBy(mendedAddress(here, import.meta.env.BASE_URL)),
      () => {},
    );
  }
  // A page in English is better than none.
  const language = speak(ownLanguage()).catch(() => inEnglish);
  const queries = createQueryClient();
  void loadArticleAt(new URL(window.location.href), queries);
  await step();
  const router = createBrowserRouter(createRoutes(queries), {
    basename: import.meta.env.BASE_URL,
  });
  const app = (begin: Language) => (
    <App queries={queries} begin={begin}>
      <RouterProvider router={router} />
    </App>
  );
  await takeOver(into, router, queries, language, app);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

start(root).catch((error) => {
  console.error(error);
  return showStillReadable(inEnglish.words, reloadWhenServed);
});

/**
 * Lets the app go on where the browser refuses to change the address: in some sandboxed frames, and
 * in Safari after a hundred changes in thirty seconds. What is shown changes, the address does not.
 */
function tolerateRefusals(): void {
  window.history.replaceState = (...state) => {
    try {
      History.prototype.replaceState.apply(window.history, state);
    } catch {
      // Said nowhere: nothing that the reader sees is lost.
    }
  };
}
