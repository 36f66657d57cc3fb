import { Link, useLocation } from "react-router";
import { libraryEntitiesHref, patterns } from "../../core/address/paths";
import { kinds } from "../../core/article/kinds";
import { useWords } from "../wording/use-words";

/** The ways to the library and to what is in all of it, with the one marked that the reader is on. */
export function SiteNav() {
  const words = useWords();
  const { pathname } = useLocation();
  const ways = [
    { to: patterns.library, says: words.frame.library },
    { to: patterns.search, says: words.frame.search },
    ...kinds.map((kind) => ({ to: libraryEntitiesHref(kind), says: words.kinds[kind] })),
  ];
  /** A list is also that of the page of one of its entries. */
  const current = (to: string) =>
    pathname === to ? "page" : to !== "/" && pathname.startsWith(`${to}/`) ? "true" : undefined;
  return (
    <nav className="site-nav" aria-label={words.frame.site}>
      {ways.map(({ to, says }) => (
        <Link key={to} to={to} aria-current={current(to)}>
          {says}
        </Link>
      ))}
    </nav>
  );
}
