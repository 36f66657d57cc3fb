import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { LanguageProvider } from "../ui/language";
import { inEnglish, type Language } from "../wording/languages";

interface Props {
  readonly queries: QueryClient;
  /** What is spoken at first. */
  readonly begin?: Language;
  readonly children: ReactNode;
}

/** What stands around the router, alike in the browser and where pages are made beforehand. */
export function App({ queries, begin = inEnglish, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider begin={begin}>{children}</LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
