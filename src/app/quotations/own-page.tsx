import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { type OwnView, ownHref, parseOwnView } from "../../core/address/own-params";
import { libraryEntityHref, patterns } from "../../core/address/paths";
import type { Entity } from "../../core/article/entity";
import { matrixOf } from "../../core/article/said/matrix";
import type { GroupMembership } from "../../sources/library/own/groups";
import { membershipsQuery, ownSaidQuery } from "../../sources/library/own/own-queries";
import { saidAcross } from "../../sources/library/said-across";
import { hueOf } from "../filters/hue";
import { Link } from "../ui/link";
import { Nothing } from "../ui/nothing";
import { Lead, OverviewMain, PageHead } from "../ui/page-layout";
import { useTitle } from "../ui/use-title";
import { useOverviewWords } from "../wording/use-overview-words";
import { AxesChoice } from "./axes-choice";
import { MatrixTable } from "./matrix-table";
import { OwnFiles } from "./own-files";
import { TakeAwayFiles } from "./take-away-files";
import { useLibraryEntities } from "./use-library-entities";
import { VoiceTable } from "./voice-table";

const noGroups: readonly GroupMembership[] = [];

/** Several files of the reader's own looked at together: who says what in all of them. */
export function OwnPage() {
  const words = useOverviewWords();
  useTitle(words.own.title);
  return (
    <OverviewMain library>
      <PageHead within={<Link to="/">{words.library.title}</Link>} title={words.own.title}>
        <p className="plain-page-actions">
          <Link to={patterns.newArticle} className="button">
            {words.own.newArticle}
          </Link>
        </p>
      </PageHead>
      <Suspense fallback={<p className="text-sm text-ink-soft">{words.errors.loading}</p>}>
        <Own />
      </Suspense>
    </OverviewMain>
  );
}

function linkTo(entity: Entity) {
  return <AcrossLink entity={entity} />;
}

function Own() {
  const words = useOverviewWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = parseOwnView(params);
  const { rows, columns, measure } = view.axes;
  const { index, isWhole } = useLibraryEntities();
  const { data: all = [] } = useQuery(ownSaidQuery());
  const { data: groups = noGroups } = useQuery(membershipsQuery());
  const wanted = view.files.join("\n");
  const chosen = useMemo(() => {
    const files = new Set(wanted === "" ? [] : wanted.split("\n"));
    const inGroup = new Set(groups.filter((each) => each.group === view.group).map((e) => e.key));
    return all.filter(({ deviceKey = "" }) => {
      if (files.size > 0) return files.has(deviceKey);
      return view.group === "" || inGroup.has(deviceKey);
    });
  }, [all, groups, wanted, view.group]);
  const matrix = useMemo(() => {
    const { entries, entities } = saidAcross(index, chosen);
    return matrixOf(entries, rows, columns, entities);
  }, [index, chosen, rows, columns]);
  // Those with most words first.
  const voices = matrix.rows
    .flatMap(({ entity, total }) => (entity === undefined ? [] : { entity, said: total }))
    .sort((a, b) => b.said.words - a.said.words);
  const go = (change: Partial<OwnView>) =>
    void navigate(ownHref({ ...view, ...change }), { replace: true, preventScrollReset: true });
  // Keys: React would make the first line of the page of the line that says to wait, which then moves.
  if (!isWhole) {
    return (
      <p key="waiting" className="text-sm text-ink-soft">
        {words.errors.loading}
      </p>
    );
  }
  if (all.length === 0) {
    return <Nothing key="none">{words.own.none}</Nothing>;
  }
  return (
    <>
      <Lead>{words.own.lead(chosen.length, all.length, matrix.total.quotations)}</Lead>
      <OwnFiles all={all} chosen={chosen} groups={groups} view={view} go={go} />
      <AxesChoice axes={view.axes} choose={(axes) => go({ axes })} />
      {matrix.total.quotations === 0 ? (
        <Nothing>{words.quotationList.none}</Nothing>
      ) : (
        <>
          <MatrixTable matrix={matrix} measure={measure} links={{ to: linkTo }} />
          <h2 className="mt-4 text-sm font-semibold text-ink-soft">{words.voices.of[rows]}</h2>
          <VoiceTable voices={voices} caption={words.voices.of[rows]} kind={rows} linkTo={linkTo} />
        </>
      )}
      <TakeAwayFiles articles={chosen} />
    </>
  );
}

/** A speaker, topic or country of several articles, as a link to its page across the library. */
function AcrossLink({ entity }: { entity: Entity }) {
  return (
    <Link to={libraryEntityHref(entity.kind, entity.id)} className={`entity-link ${hueOf(entity)}`}>
      <span className="swatch" data-kind={entity.kind} aria-hidden="true" />
      <bdi>{entity.name}</bdi>
    </Link>
  );
}
