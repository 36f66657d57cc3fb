import { type ReactNode, Suspense, useSyncExternalStore } from "react";
import { Region } from "./region";

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

const never = () => () => {};

/** A region that only a browser can fill, after the page stands: it is not in pages made beforehand. */
export function OnlyHere({ name, children }: Props) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isHere) return null;
  return (
    <Region name={name}>
      <Suspense fallback={null}>{children}</Suspense>
    </Region>
  );
}
