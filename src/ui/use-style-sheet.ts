import { useInsertionEffect, useState } from "react";

/**
 * Keeps one constructed style sheet in force, with these rules. A style element written at run time
 * would be blocked by the content security policy; a constructed sheet is not.
 */
export function useStyleSheet(rules: string): void {
  const [sheet] = useState(() => new CSSStyleSheet());
  useInsertionEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [sheet]);
  useInsertionEffect(() => {
    sheet.replaceSync(rules);
  }, [sheet, rules]);
}
