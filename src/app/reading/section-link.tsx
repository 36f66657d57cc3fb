import { type MouseEvent, type ReactNode, useState } from "react";
import { servedHref } from "../../core/address/absolute-href";
import { textPage } from "../../core/address/page";
import type { MarkedSection } from "../../core/article/marked-article";
import { staysOnPage } from "../ui/link";
import { useGoingElsewhere } from "./reading";

interface Props {
  readonly section: MarkedSection;
  readonly current?: boolean;
  readonly children: ReactNode;
  readonly onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * A link to a section in the view the reader has. Its address, which can be copied or opened elsewhere,
 * is brought up to date when the link is pointed at or focused: a book has hundreds of these, and
 * every choice of a filter would write all of them.
 */
export function SectionLink({ section, current = false, children, onFollow }: Props) {
  const { go, hrefNow } = useGoingElsewhere();
  const there = { page: textPage, sectionId: section.id, annotationId: undefined };
  const [href, setHref] = useState(() => hrefNow(there));
  const renew = () => setHref(hrefNow(there));
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onFollow?.(event);
    if (staysOnPage(event)) go(there);
  };
  return (
    <a
      href={servedHref(href)}
      aria-current={current ? "location" : undefined}
      onPointerEnter={renew}
      onFocus={renew}
      onClick={follow}
    >
      {children}
    </a>
  );
}
