import type { Page } from "@playwright/test";
import { type Visit, visit } from "./visit";

/** A page in which documents are opened one after the other, and all that went wrong in it. */
export class Walk {
  /** What no document may cause: errors, dialogs, broken policies, requests to other hosts. */
  readonly faults: string[] = [];
  /** The pictures of other hosts that were asked for. */
  readonly pictures: string[] = [];
  readonly #page: Page;
  #bytes: Uint8Array = new Uint8Array();
  #now = "";
  #number = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the app, and watches what comes of what it is given. */
  async begin(): Promise<void> {
    const page = this.#page;
    const fault = (what: string) => this.faults.push(`${this.#now}: ${what}`);
    page.on("pageerror", (error) => fault(`${error.name}: ${error.message}`));
    page.on("dialog", (dialog) => {
      fault(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", () => fault("a new window"));
    page.on(
      "framenavigated",
      () => this.#now !== "" && page.url().includes("evil") && fault("left"),
    );
    page.on("console", (message) => {
      if (message.text().startsWith("policy: ")) fault(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.route(
      ({ hostname }) => hostname !== "localhost",
      (route) => {
        const request = route.request();
        if (request.resourceType() === "image") this.pictures.push(request.url());
        else fault(`a request to ${request.url()}`);
        return route.abort();
      },
    );
    await page.route(/\/articles\/hostile-\d+\.json$/, (route) =>
      route.fulfill({ contentType: "application/json", body: Buffer.from(this.#bytes) }),
    );
    await page.route(/\/articles\/hostile-\d+\.prepared\.json$/, (route) =>
      route.fulfill({ status: 404, body: "" }),
    );
    await page.goto("/");
    await page.locator("main h1").waitFor();
  }

  /** Serves a file as an article, goes to it and says what came of it. */
  async see(name: string, bytes: Uint8Array): Promise<Visit> {
    this.#now = name;
    this.#bytes = bytes;
    this.#number += 1;
    return this.#page.evaluate(visit, `hostile-${this.#number}`);
  }
}
