import type { QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { App } from "../app/routes/app";
import { createRoutes } from "../app/routes/routes";
import { servedHref } from "../core/address/absolute-href";

/** What the app shows at an address before anybody has done anything. */
export interface Rendered {
  readonly html: string;
  /** Links that the browser should have in the head: pictures to fetch early. */
  readonly links: string;
}

/** Renders the app at an address, with the data it finds in the client. Throws what the app throws. */
export async function render(path: string, queries: QueryClient): Promise<Rendered> {
  const basename = import.meta.env.BASE_URL;
  const { query, dataRoutes } = createStaticHandler(createRoutes(queries), { basename });
  const context = await query(new Request(new URL(servedHref(path), "http://localhost")));
  if (context instanceof Response) throw new RangeError(`${path} leads elsewhere`);
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <App queries={queries}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
    {
      // Everything in its place: what comes later would need a script in the page to move it there.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        errors.push(error);
      },
    },
  );
  const all = await new Response(prelude).text();
  if (errors.length > 0) throw new AggregateError(errors, `${path} cannot be rendered`);
  const [links = ""] = /^(<link [^>]*>)*/.exec(all) ?? [];
  return { html: all.slice(links.length), links };
}
