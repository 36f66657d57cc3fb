import { useCallback, useMemo } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { annotationIdOf, articleHref } from "../address/paths";
import { parseSelection } from "../address/selection-params";
import { parseView } from "../address/view-param";
import type { MarkedArticle } from "../article/marked-article";
import { matchesOf } from "../article/matches";
import { settle } from "../article/selection";
import type { Change, How, Reading } from "./reading";

/** Reads the address against an article: everything a link carries, and how to go elsewhere in it. */
export function useAddress(marked: MarkedArticle): Reading {
  const { search, hash } = useLocation();
  const { sectionId } = useParams();
  const navigate = useNavigate();
  const articleId = marked.article.id;

  const { known: selection, unknown } = useMemo(
    () => settle(parseSelection(new URLSearchParams(search)), marked),
    [search, marked],
  );
  const view = parseView(new URLSearchParams(search));
  const annotationId = annotationIdOf(hash);
  const matches = useMemo(() => matchesOf(marked, selection), [marked, selection]);
  const section = useMemo(
    () => marked.sections.find(({ id }) => id === sectionId),
    [marked, sectionId],
  );
  const pointed = useMemo(
    () => marked.annotations.find(({ id }) => id === annotationId),
    [marked, annotationId],
  );

  const hrefFor = useCallback(
    (change: Change) =>
      articleHref({
        articleId,
        sectionId: section?.id,
        selection,
        view,
        annotationId: pointed?.id,
        ...change,
      }),
    [articleId, section, selection, view, pointed],
  );
  const go = useCallback(
    (change: Change, { replace = false, tracked = false }: How = {}) => {
      void navigate(hrefFor(change), { replace, preventScrollReset: true, state: { tracked } });
    },
    [navigate, hrefFor],
  );

  return useMemo(
    () => ({
      marked,
      section,
      selection,
      view,
      pointed,
      matches,
      missing: {
        sectionId: section === undefined ? sectionId : undefined,
        annotationId: pointed === undefined ? annotationId : undefined,
        values: unknown,
      },
      go,
      hrefFor,
    }),
    [
      marked,
      section,
      selection,
      view,
      pointed,
      matches,
      sectionId,
      annotationId,
      unknown,
      go,
      hrefFor,
    ],
  );
}
