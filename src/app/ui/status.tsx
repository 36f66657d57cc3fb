import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";

type Say = (text: string) => void;

const StatusContext = createContext<Say>(() => {});

/** How long it waits for a text that takes the place of this one, in milliseconds. */
const moment = 300;

/** Says something to screen readers, politely and once: the last of what comes within a moment, also if it was the last before. */
export function useStatus(): Say {
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
  const said = useRef("");
  const [say] = useState(
    (): Say => (next) => {
      clearTimeout(timer.current);
      const tell = (text: string) => {
        said.current = text;
        setText(text);
      };
      // The same once more is heard only if it was gone between.
      if (next === said.current) tell("");
      timer.current = setTimeout(() => tell(next), moment);
    },
  );
  return (
    <StatusContext value={say}>
      {children}
      <div role="status" className="sr-only">
        {text}
      </div>
    </StatusContext>
  );
}
