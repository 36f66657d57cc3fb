import { Suspense, useEffect, useSyncExternalStore } from "react";
import { part } from "../ui/part";
import { bring, brought } from "./brought";
import { watchDrops } from "./watch-drops";

/** Nothing is brought to a page while it is made: what is brought before it is taken over comes after. */
const nothing = () => undefined;

const Openings = part(() => import("./openings"));

/**
 * Lets files be dropped anywhere on any page, and opens what the page's own parts bring. `onExpected` is
 * called when an article is likely to be opened.
 */
export default function Bringing({ onExpected }: { onExpected: () => void }) {
  const last = useSyncExternalStore(brought.subscribe, brought.now, nothing);
  useEffect(() => watchDrops(bring), []);
  return (
    last && (
      <Suspense fallback={null}>
        <Openings brought={last} onExpected={onExpected} />
      </Suspense>
    )
  );
}
