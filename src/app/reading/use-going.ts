import { useCallback, useMemo, useRef } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { type Kind, kinds } from "../../core/article/kinds";
import { useLatest } from "../ui/use-latest";
import { keptMarks } from "./kept-marks";
import type { AddressChange, How, Reading } from "./reading";

/** What of a reading is in its address. */
type At = Omit<Required<AddressChange>, "sectionId" | "annotationId"> &
  Pick<Reading, "section" | "pointed">;

/** How to go elsewhere in an article from where the reader is: the same object while they are there. */
export function useGoing(provenance: Reading["provenance"], at: At) {
  const navigate = useNavigate();
  const hrefFor = useCallback(
    (change: AddressChange) => {
      const { section, pointed, ...rest } = at;
      const shown = change.marks ?? at.marks;
      return articleHref({
        ...provenance,
        ...rest,
        sectionId: section?.id,
        annotationId: pointed?.id,
        ...change,
        marks: isAll(shown) && isAll(keptMarks.get()) ? undefined : shown,
      });
    },
    [provenance, at],
  );
  const intended = useRef<AddressChange>(undefined);
  const intend = useCallback((change: AddressChange) => {
    intended.current = { ...intended.current, ...change };
  }, []);
  const latest = useLatest(
    (
      change: AddressChange,
      { replace = false, tracked = false, top = false, calmly = false }: How = {},
    ) => {
      const how = { replace, preventScrollReset: true, state: { tracked, top } };
      // At once: what the reader presses next must build on this address and not on the one before.
      const href = hrefFor({ ...intended.current, ...change });
      intended.current = undefined;
      // Safari throws where the address changes too often: the next change will have this one in it.
      Promise.resolve(navigate(href, { ...how, flushSync: !calmly })).catch(() => {});
    },
  );
  const go = useCallback<Reading["go"]>((change, how) => latest.current(change, how), [latest]);
  const carryOut = useCallback(() => {
    // The marks have followed already, where the reader is.
    if (intended.current !== undefined) go({}, { tracked: true });
  }, [go]);
  const latestHref = useLatest(hrefFor);
  const hrefNow = useCallback((change: AddressChange) => latestHref.current(change), [latestHref]);
  return useMemo(
    () => ({ go, intend, carryOut, hrefFor, hrefNow }),
    [go, intend, carryOut, hrefFor, hrefNow],
  );
}

function isAll(marks: readonly Kind[]): boolean {
  return marks.length === kinds.length;
}
