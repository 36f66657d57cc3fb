// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { createMemoryRouter, Outlet, RouterProvider } from "react-router";
import { afterEach, expect, test } from "vitest";
import { Link } from "./link";

afterEach(cleanup);

/** A page with a link to another, and how often the link has been rendered. */
function shown() {
  const rendered = { times: 0 };
  const frame = (
    <>
      <Profiler id="link" onRender={() => (rendered.times += 1)}>
        <Link to="/there?topic=fish#q1">There</Link>
      </Profiler>
      <Outlet />
    </>
  );
  const router = createMemoryRouter([{ element: frame, children: [{ path: "*", element: null }] }]);
  render(<RouterProvider router={router} />);
  return { router, rendered, link: screen.getByRole("link", { name: "There" }) };
}

const addressOf = ({ state }: ReturnType<typeof shown>["router"]) =>
  state.location.pathname + state.location.search + state.location.hash;

test("a link goes to its address without loading the page", async () => {
  const { router, link } = shown();
  expect(link.getAttribute("href")).toBe("/there?topic=fish#q1");
  const click = await act(async () => fireEvent.click(link));
  expect(click).toBe(false);
  expect(addressOf(router)).toBe("/there?topic=fish#q1");
  expect(router.state.historyAction).toBe("PUSH");
});

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
])("a click with %o is the browser's", async (how) => {
  const { router, link } = shown();
  const click = await act(async () => fireEvent.click(link, how));
  expect(click).toBe(true);
  expect(addressOf(router)).toBe("/");
});

test("a link is not rendered when the address changes", async () => {
  const { router, rendered } = shown();
  const before = rendered.times;
  await act(async () => router.navigate("/elsewhere?topic=ships"));
  expect(addressOf(router)).toBe("/elsewhere?topic=ships");
  expect(rendered.times).toBe(before);
});
