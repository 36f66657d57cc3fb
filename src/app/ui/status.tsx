import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";

const StatusContext = createContext<(text: string) => void>(() => {});

/** Says something to screen readers, politely and once: the last of what comes within a moment, also if it was the last before. */
export function useStatus(): (text: string) => void {
  return use(StatusContext);
}

/** Says a text whenever it has become another one. */
export function useSaid(text: string): void {
  const say = useStatus();
  useEffect(() => {
    if (text !== "") say(text);
  }, [text, say]);
}

/** Holds the page's one live region. */
export function StatusRegion({ children }: { children: ReactNode }) {
  const [text, setText] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [say] = useState(() => (next: string) => {
    clearTimeout(timer.current);
    setText("");
    timer.current = setTimeout(() => setText(next), 300);
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
