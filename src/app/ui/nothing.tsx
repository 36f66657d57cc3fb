import type { ReactNode } from "react";

/** What stands where a list would, were there anything to list. */
export function Nothing({ children }: { children: ReactNode }) {
  return (
    <p className="py-8 text-ink-soft" data-nothing>
      {children}
    </p>
  );
}
