import { createContext, type ReactNode, use, useState } from "react";
import { useLocation } from "react-router";

/** The key of the history entry at which the app began. */
const FirstKeyContext = createContext<string | undefined>(undefined);

/** Stands around all pages, and knows at which of them the app began. */
export function FirstPageProvider({ children }: { readonly children: ReactNode }) {
  const { key } = useLocation();
  const [first] = useState(key);
  return <FirstKeyContext value={first}>{children}</FirstKeyContext>;
}

/**
 * Whether a component has come with the page at which the app began. It may have been in the window
 * before the app, and is taken over part by part: nothing of it may be missing even for a frame. Stays
 * as it is for the component's life.
 */
export function useIsOnFirstPage(): boolean {
  const first = use(FirstKeyContext);
  const { key } = useLocation();
  const [then] = useState(key === first);
  return then;
}
