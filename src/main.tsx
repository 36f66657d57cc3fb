import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createQueryClient } from "./library/queries";
import { App } from "./routes/app";
import { createRoutes } from "./routes/routes";
import { takeOver } from "./take-over";
import "./styles/app.css";

const root = document.getElementById("root");
if (root === null) throw new RangeError("index.html has no element with the id root");

// Hosts that serve folders add a slash to the address; ours have none.
const here = new URL(window.location.href);
here.pathname = here.pathname.replace(/\/+$/, "") || "/";
if (here.pathname.length >= import.meta.env.BASE_URL.length && here.href !== window.location.href) {
  window.history.replaceState(window.history.state, "", here.href);
}

const queries = createQueryClient();
const router = createBrowserRouter(createRoutes(queries), {
  basename: import.meta.env.BASE_URL,
});
void takeOver(
  root,
  router,
  queries,
  <App queries={queries}>
    <RouterProvider router={router} />
  </App>,
);
