import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createQueryClient } from "./library/queries";
import { createRoutes } from "./routes/routes";
import "./styles/app.css";

const queries = createQueryClient();
const router = createBrowserRouter(createRoutes(queries), {
  basename: import.meta.env.BASE_URL,
});
const root = document.getElementById("root");
if (root === null) throw new RangeError("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
