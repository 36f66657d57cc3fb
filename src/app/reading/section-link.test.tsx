// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { MarkedSection } from "../../core/article/marked-article";
import { smallArticle } from "../../core/article/small-article.fixture";
import { type Going, GoingProvider } from "./reading";
import { SectionLink } from "./section-link";

const [section] = smallArticle([["Rain in Berlin."]], []).sections as [MarkedSection]; // it has one

let topic = "";
const going: Going = { go: vi.fn<Going["go"]>(), hrefNow: () => `/?topic=${topic}` };

afterEach(cleanup);

function link() {
  topic = "rain";
  render(
    <GoingProvider value={going}>
      <SectionLink section={section}>a section</SectionLink>
    </GoingProvider>,
  );
  return screen.getByRole("link");
}

test.each([
  ["pointed at", fireEvent.pointerEnter],
  ["focused", fireEvent.focus],
])("a link has the address as it is when the link is %s", (_, reach) => {
  const a = link();
  expect(a.getAttribute("href")).toBe("/?topic=rain");
  topic = "snow";
  reach(a);
  expect(a.getAttribute("href")).toBe("/?topic=snow");
});

test("a link that is pressed leads on from the address then", () => {
  fireEvent.click(link());
  expect(going.go).toHaveBeenCalledWith(expect.objectContaining({ sectionId: section.id }));
});
