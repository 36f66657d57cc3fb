import { createContext, type ReactNode, use, useRef, useState } from "react";

const StatusContext = createContext<(text: string) => void>(() => {});

/** Says something to screen readers, politely, once. */
export function useStatus(): (text: string) => void {
  return use(StatusContext);
}

/** Holds the page's one live region. */
export function StatusRegion({ children }: { children: ReactNode }) {
  const [text, setText] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [say] = useState(() => (next: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(next), 150);
  });
  return (
    <StatusContext value={say}>
      {children}
      <div role="status" className="sr-only">
        {text}
      </div>
    </StatusContext>
  );
}
