import { english } from "../../src/app/wording/english";
import { german } from "../../src/app/wording/german";

/** What a page says, in each language, where the app's own code could not be loaded. */
const notes = [english, german].map(
  ({ language, errors }) =>
    `<div class="page-note" role="alert" lang="${language}"><p>${errors.stillReadable}</p><p>${errors.title}</p><button type="button" class="button">${errors.retry}</button></div>`,
);

/** The page with the note in it, for src/start/first-paint/lost-app.js to show. */
export function withLostAppNote(page: string): string {
  return page.replace(
    "</body>",
    () => `  <template id="app-lost">${notes.join("")}</template>\n  </body>`,
  );
}
