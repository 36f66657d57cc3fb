import { memo } from "react";
import type { Page } from "../../core/address/page";
import { Link } from "../ui/link";
import { useWords } from "../wording/use-words";
import { useReading } from "./reading";

const pages = [
  { type: "text" },
  { type: "quotations" },
  { type: "matrix" },
  { type: "voices" },
] as const satisfies readonly Page[];

/** The pages of an article, each with the selection the reader has now. */
export const PageTabs = memo(function PageTabs() {
  const words = useWords();
  const { page, hrefFor } = useReading();
  return (
    <nav aria-label={words.reading.pages} className="tabs">
      {pages.map((each) => (
        <Link
          key={each.type}
          to={hrefFor({ page: each })}
          className="tab"
          aria-current={page.type === each.type ? "page" : undefined}
        >
          {words.reading.page[each.type]}
        </Link>
      ))}
    </nav>
  );
});
