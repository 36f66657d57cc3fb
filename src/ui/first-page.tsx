import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useRef,
  useState,
} from "react";

const FirstPageContext = createContext<Readonly<RefObject<boolean>>>({ current: true });

/** Knows when the app has put its first page into the window, or has taken over the one that was there. */
export function FirstPageProvider({ children }: { readonly children: ReactNode }) {
  const isFirst = useRef(true);
  useEffect(() => {
    isFirst.current = false;
  }, []);
  return <FirstPageContext value={isFirst}>{children}</FirstPageContext>;
}

/**
 * Whether a component has come with the app's first page, which may have been in the window before, as
 * it is: nothing of it may be missing even for a frame. Stays as it is for the component's life.
 */
export function useIsOnFirstPage(): boolean {
  const isFirst = use(FirstPageContext);
  const [then] = useState(() => isFirst.current);
  return then;
}
