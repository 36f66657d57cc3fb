import { type RefObject, Suspense } from "react";
import type { Kind } from "../../core/article/kinds";
import { PageTabs } from "../reading/page-tabs";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import type { SheetName } from "./sheets";
import type { CollapsibleRows } from "./text/collapsible-rows";
import type { TextSurface } from "./text/text-surface";
import { Toolbar } from "./toolbar";
import type { Finding } from "./use-finding";
import type { Steps } from "./use-steps";

const FindBar = part(() => import("./find/find-bar"));

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly collapsible: CollapsibleRows;
  readonly surface: TextSurface;
  readonly steps: Steps;
  readonly showMarks: (marks: readonly Kind[]) => void;
  readonly openSheet: (name: SheetName) => void;
  readonly finding: Finding;
}

/** The bar over the text: the pages of the article, the tools, and the search in it. */
export function ReaderBar({
  root,
  collapsible,
  surface,
  steps,
  showMarks,
  openSheet,
  finding,
}: Props) {
  return (
    <div className="bar">
      <PageTabs />
      <Region name="toolbar">
        <Toolbar
          steps={steps}
          showMarks={showMarks}
          openSheet={openSheet}
          openSearch={finding.open}
        />
      </Region>
      {finding.isOpen && (
        <Region name="find" onDismiss={finding.close}>
          <Suspense fallback={null}>
            <FindBar root={root} collapsible={collapsible} surface={surface} finding={finding} />
          </Suspense>
        </Region>
      )}
    </div>
  );
}
