import type { MouseEvent, ReactNode } from "react";
import { Link } from "react-router";
import { textPage } from "../address/page";
import type { MarkedSection } from "../article/marked-article";
import { useReading } from "./reading";

interface Props {
  readonly section: MarkedSection;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
  readonly onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A link to a section in the view the reader has now. */
export function SectionLink({ section, className, current = false, children, onFollow }: Props) {
  const { hrefFor } = useReading();
  return (
    <Link
      to={hrefFor({ page: textPage, sectionId: section.id, annotationId: undefined })}
      className={className}
      aria-current={current ? "location" : undefined}
      preventScrollReset
      onClick={onFollow}
    >
      {children}
    </Link>
  );
}
