import type { MouseEvent, ReactNode } from "react";
import { servedHref } from "../../core/address/absolute-href";
import { textPage } from "../../core/address/page";
import type { MarkedSection } from "../../core/article/marked-article";
import { staysOnPage } from "./reading-link";
import { useRestedReading } from "./rested-reading";

interface Props {
  readonly section: MarkedSection;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
  readonly onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * A link to a section in the view the reader has now. A plain one: the router's own would be
 * rendered before anything is painted at every change of the address, hundreds of times in a book.
 */
export function SectionLink({ section, className, current = false, children, onFollow }: Props) {
  const { go, hrefFor } = useRestedReading();
  const there = { page: textPage, sectionId: section.id, annotationId: undefined };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onFollow?.(event);
    if (staysOnPage(event)) go(there);
  };
  return (
    <a
      href={servedHref(hrefFor(there))}
      className={className}
      aria-current={current ? "location" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
