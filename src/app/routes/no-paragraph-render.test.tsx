// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, configure, fireEvent, render, waitFor } from "@testing-library/react";
import { type ComponentProps, Profiler } from "react";
import { flushSync } from "react-dom";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MarkedArticle } from "../../core/article/marked-article";
import { openArticle } from "../../core/article/open-article";
import { articleQuery, createQueryClient } from "../../sources/library/queries";
import { setAppearance } from "../ui/appearance";
import { createRoutes } from "./routes";

/** As react-router/dom has it, which would bring a second router into a test. */
const atOnce = (update: () => unknown) => {
  flushSync(update);
  return undefined;
};

const count = vi.hoisted(() => ({ renders: 0, commits: 0 }));

// The real paragraph, still memoised as it is, that counts how often it is rendered, and how often
// React changes anything inside it.
vi.mock("../reader/text/paragraph", async (original) => {
  const { ParagraphRow } = await original<typeof import("../reader/text/paragraph")>();
  const Rendered = ParagraphRow.type;
  const committed = () => {
    count.commits += 1;
  };
  function Counted(props: ComponentProps<typeof ParagraphRow>) {
    count.renders += 1;
    return (
      <Profiler id="paragraph" onRender={committed}>
        <Rendered {...props} />
      </Profiler>
    );
  }
  return { ParagraphRow: { ...ParagraphRow, type: Counted } };
});

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });

const id = "nato-brussels-2021";
const queries = createQueryClient();
const file: unknown = JSON.parse(readFileSync(`public/articles/${id}.json`, "utf8"));

/** The article as it would have been loaded, anew each time. */
function load(): MarkedArticle {
  const opened = openArticle(file);
  if (opened.status === "refused") throw new RangeError("the sample article is refused");
  const provenance = { from: "library", articleId: id } as const;
  queries.setQueryData(articleQuery(provenance).queryKey, {
    marked: opened.marked,
    origin: { from: "library" },
  });
  return opened.marked;
}

/** Opens the app at an address and waits until everything that comes later has come. */
async function open(address: string) {
  const router = createMemoryRouter(createRoutes(queries), { initialEntries: [address] });
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} flushSync={atOnce} />
    </QueryClientProvider>,
  );
  await waitFor(() => control(/^Jens Stoltenberg, /));
  // Its keys and marks answer.
  await waitFor(() => expect(document.querySelector("article[data-interactive]")).not.toBe(null));
  return router;
}

/** How the marks look: the rules made for them, and which are left out. */
function look(): string {
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  const out = [...document.querySelectorAll(".left-out")].map((each) => each.className);
  const hidden = document.querySelector("article")?.getAttribute("data-hidden") ?? "";
  return [...rules, ...out, hidden].join("\n");
}

/** A button or link by its name. By role would say the same and take a second each in this page. */
function control(name: string | RegExp, scope: string = "body"): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(`${scope} :is(button, a)`)].find(
    (each) => {
      const own = each.getAttribute("aria-label") ?? each.textContent.trim();
      return typeof name === "string" ? own === name : name.test(own);
    },
  );
  if (found === undefined) throw new RangeError(`no control ${name} in ${scope}`);
  return found;
}

function press(name: string | RegExp, scope?: string): void {
  fireEvent.click(control(name, scope));
}

let marked: MarkedArticle;

beforeEach(() => {
  // Nothing is laid out here: the first paragraph is the one in view.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 100, 1, 1));
  count.renders = 0;
  count.commits = 0;
  marked = load();
});

afterEach(() => {
  cleanup();
  queries.clear();
});

describe("no paragraph is rendered again", () => {
  /** Runs the steps in the open article, and holds that its paragraphs were rendered once in all. */
  async function rendersOnce(
    steps: (router: Awaited<ReturnType<typeof open>>) => Promise<void>,
  ): Promise<void> {
    const once = { renders: marked.paragraphs.length, commits: marked.paragraphs.length };
    const router = await open(`/articles/${id}`);
    expect(document.querySelectorAll("p[data-paragraph]")).toHaveLength(marked.paragraphs.length);
    expect(count).toEqual(once);
    await steps(router);
    expect(count).toEqual(once);
  }

  test("when facets are toggled, one after the other, and cleared", async () => {
    await rendersOnce(async (router) => {
      const seen = new Set([look()]);
      for (const [name, query] of [
        [/^Jens Stoltenberg, /, "?speaker=stoltenberg"],
        [/^Afghanistan mission, /, "?speaker=stoltenberg&topic=afghanistan"],
        [/^Heiko Maas, /, "?speaker=maas&speaker=stoltenberg&topic=afghanistan"],
        [/^Jens Stoltenberg, /, "?speaker=maas&topic=afghanistan"],
        [/^Germany, /, "?speaker=maas&topic=afghanistan&country=DE"],
      ] as const) {
        press(name);
        await waitFor(() => expect(router.state.location.search).toBe(query));
        await waitFor(() => expect(seen).not.toContain(look()));
        seen.add(look());
      }
      press("Clear all filters");
      await waitFor(() => expect(router.state.location.search).toBe(""));
      expect(seen).toContain(look());
    });
  });

  test("when the view is switched, a collapsed run is opened, and the matches change in the focus view", async () => {
    await rendersOnce(async (router) => {
      const hidden = () => document.querySelectorAll(".row[hidden]").length;
      press(/^Heiko Maas, /);
      press("Focus");
      await waitFor(() => expect(hidden()).toBeGreaterThan(20));
      const collapsed = hidden();
      press(/without a match$/);
      expect(hidden()).toBeLessThan(collapsed);
      press(/^Jens Stoltenberg, /);
      await waitFor(() => expect(hidden()).toBeLessThan(collapsed));
      const link = document.querySelector(".section-list a");
      await waitFor(() => {
        if (link !== null) fireEvent.pointerEnter(link);
        expect(link?.getAttribute("href")).toContain("stoltenberg");
      });
      press("Highlight");
      await waitFor(() => expect(hidden()).toBe(0));
      expect(router.state.location.search).toBe("?speaker=maas&speaker=stoltenberg");
    });
  });

  test("when annotations are stepped through, pointed at, chosen and left", async () => {
    await rendersOnce(async (router) => {
      const before = look();
      for (const annotation of marked.annotations.slice(0, 3)) {
        press("Next match");
        await waitFor(() => expect(router.state.location.hash).toBe(`#${annotation.id}`));
      }
      expect(look()).not.toBe(before);
      const mark = document.querySelector(`[data-annotation~="q6"]`);
      if (mark === null) throw new RangeError("no mark of q6");
      fireEvent.pointerOver(mark, { pointerType: "mouse" });
      await waitFor(() => control("Copy link"));
      fireEvent.keyDown(window, { key: "Escape" });
      await waitFor(() => expect(() => control("Copy link")).toThrow());
      fireEvent.click(mark, { detail: 1 });
      await waitFor(() => expect(router.state.location.hash).toBe("#q6"));
    });
  });

  test("when marks are hidden and shown, all or of one kind", async () => {
    await rendersOnce(async (router) => {
      const before = look();
      fireEvent.keyDown(window, { key: "m", code: "KeyM" });
      await waitFor(() => expect(router.state.location.search).toBe("?marks=none"));
      expect(look()).not.toBe(before);
      fireEvent.keyDown(window, { key: "m", code: "KeyM" });
      await waitFor(() => expect(router.state.location.search).toBe(""));
      expect(look()).toBe(before);
      await act(() => router.navigate("?marks=speaker"));
      expect(look()).not.toBe(before);
    });
  });

  test("when another section is gone to, and when the reader goes back and forward", async () => {
    await rendersOnce(async (router) => {
      press(/^Nord Stream/, "nav");
      const section = `/articles/${id}/sections/nord-stream`;
      await waitFor(() => expect(router.state.location.pathname).toBe(section));
      press(/^Heiko Maas, /);
      await waitFor(() => expect(router.state.location.search).toBe("?speaker=maas"));
      for (const by of [-1, -1, 1]) await act(() => router.navigate(by));
      expect(router.state.location.pathname).toBe(section);
      expect(router.state.location.search).toBe("");
    });
  });

  test("when the page is printed, text is made larger and the list of keys is opened", async () => {
    await rendersOnce(async () => {
      fireEvent(window, new Event("beforeprint"));
      // What paper needs is fetched a moment after the page.
      await waitFor(() => expect(document.querySelector(".print-quotations")).not.toBeNull());
      fireEvent(window, new Event("afterprint"));
      act(() => setAppearance({ theme: "dark", textSize: 4 }));
      fireEvent.keyDown(window, { key: "?" });
      await waitFor(() => expect(document.querySelector(".key-list")).not.toBeNull());
    });
  });
});

test("but it is when there is another article to show: the count does count", async () => {
  await open(`/articles/${id}`);
  act(() => void load());
  await waitFor(() => expect(count.renders).toBe(2 * marked.paragraphs.length));
  expect(count.commits).toBe(2 * marked.paragraphs.length);
});
