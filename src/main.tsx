import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createQueryClient } from "./library/queries";
import "./offline/lost-code";
import { App } from "./routes/app";
import { createRoutes } from "./routes/routes";
import { takeOver } from "./take-over";
import { ownLanguage, speak } from "./ui/language";
import { inEnglish, type Language } from "./wording/languages";
import "./styles/app.css";

const root = document.getElementById("root");
if (root === null) throw new RangeError("index.html has no element with the id root");

// Hosts that serve folders add a slash to the address; ours have none.
const here = new URL(window.location.href);
here.pathname = here.pathname.replace(/\/+$/, "") || "/";
if (here.pathname.length >= import.meta.env.BASE_URL.length && here.href !== window.location.href) {
  window.history.replaceState(window.history.state, "", here.href);
}

function start(into: HTMLElement): void {
  // A page in English is better than none.
  const language = speak(ownLanguage()).catch(() => inEnglish);
  const queries = createQueryClient();
  const router = createBrowserRouter(createRoutes(queries), {
    basename: import.meta.env.BASE_URL,
  });
  const app = (begin: Language) => (
    <App queries={queries} begin={begin}>
      <RouterProvider router={router} />
    </App>
  );
  void takeOver(into, router, queries, language, app);
}

// A page that shows something already stays awake: the code above was one step, and this is another.
if (root.hasChildNodes()) setTimeout(() => start(root));
else start(root);
