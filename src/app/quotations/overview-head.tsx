import type { ReactNode } from "react";
import { textPage } from "../../core/address/page";
import { useReading } from "../reading/reading";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-layout";

interface Props {
  readonly title: string;
  /** The sample of a mark that stands beside an entity's name. */
  readonly mark?: ReactNode;
}

/** The title of an overview, below the way back to the article's text. */
export function OverviewHead({ title, mark }: Props) {
  const { marked, hrefFor } = useReading();
  const { headline, language } = marked.article;
  return (
    <PageHead
      within={
        <Link to={hrefFor({ page: textPage })} lang={language}>
          <bdi>{headline}</bdi>
        </Link>
      }
      title={
        <>
          {mark}
          <bdi>{title}</bdi>
        </>
      }
    />
  );
}
