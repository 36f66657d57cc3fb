import type { Page } from "@playwright/test";

/** What no document may cause in a page: errors, dialogs, windows, broken policies, requests to other hosts. */
export class Net {
  readonly faults: string[] = [];
  /** The pictures of other hosts that were asked for; none of them arrives. */
  readonly pictures: string[] = [];
  /** What is being looked at, to say what was at fault; a page tells by `console.log("looking at\t…")`. */
  now = "";

  /** Watches a page from before its first document on. */
  static async under(page: Page): Promise<Net> {
    const net = new Net();
    const fault = (what: string) => net.faults.push(`${net.now}: ${what}`);
    page.on("pageerror", (error) => fault(`an error: ${error.name}: ${error.message}`));
    page.on("dialog", (dialog) => {
      fault(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => {
      fault("a new window");
      void popup.close();
    });
    page.on("framenavigated", (frame) => {
      if (!isOurs(frame.url())) fault(`left for ${frame.url()}`);
    });
    page.on("websocket", (socket) => fault(`a socket to ${socket.url()}`));
    page.on("console", (message) => {
      const [what, which = ""] = message.text().split("\t");
      if (what === "policy") fault(`against the policy: ${which}`);
      if (what === "looking at") net.now = which;
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy\t${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.route(
      ({ href }) => !isOurs(href),
      (route) => {
        const request = route.request();
        if (request.resourceType() === "image") net.pictures.push(request.url());
        else fault(`a request to ${request.url()}`);
        return route.abort();
      },
    );
    return net;
  }
}

function isOurs(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return ["about:", "blob:", "data:"].includes(protocol) || hostname === "localhost";
}
