import { useInsertionEffect, useRef } from "react";

/**
 * Keeps one constructed style sheet in force, with these rules. A style element written at run time
 * would be blocked by the content security policy; a constructed sheet is not.
 */
export function useStyleSheet(rules: string): void {
  const sheet = useRef<CSSStyleSheet>(undefined);
  useInsertionEffect(() => {
    const own = new CSSStyleSheet();
    sheet.current = own;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
    };
  }, []);
  useInsertionEffect(() => {
    sheet.current?.replaceSync(rules);
  }, [rules]);
}
