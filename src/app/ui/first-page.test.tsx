// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { createMemoryRouter, Outlet, RouterProvider } from "react-router";
import { afterEach, expect, test } from "vitest";
import { FirstPageProvider, useIsOnFirstPage } from "./first-page";

function Page() {
  return <p>{useIsOnFirstPage() ? "first" : "later"}</p>;
}

/** The pages at two addresses, and one place below the first. */
function open(entries: readonly string[]) {
  const frame = (
    <FirstPageProvider>
      <Outlet />
    </FirstPageProvider>
  );
  const children = [
    { path: "/a", element: <Page key="a" />, children: [{ path: "section", element: null }] },
    { path: "/b", element: <Page key="b" /> },
  ];
  const router = createMemoryRouter([{ element: frame, children }], {
    initialEntries: [...entries],
  });
  render(<RouterProvider router={router} />);
  return (to: string | -1) => act(() => (to === -1 ? router.navigate(-1) : router.navigate(to)));
}

const shown = () => screen.getByRole("paragraph").textContent;

afterEach(cleanup);

test("the page at which the app begins is the first, wherever in it the reader goes", async () => {
  const go = open(["/before", "/a"]);
  expect(shown()).toBe("first");
  await go("/a/section");
  expect(shown()).toBe("first");
});

test("a page that is gone to is none, nor is it when it is come back to from elsewhere", async () => {
  const go = open(["/a"]);
  await go("/b");
  expect(shown()).toBe("later");
  await go("/a");
  expect(shown()).toBe("later");
});
