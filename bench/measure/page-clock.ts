// What is put into a page before its own code. Each function stands on its own: it runs in the browser.

declare global {
  interface Window {
    /** For each click so far, the milliseconds from it until its frame had been painted. */
    clicks: number[];
    /** Resolves in the frame that shows what the last click asked for, where that is not the next one. */
    drawn: Promise<void> | undefined;
    /** Since when the article's bytes have been in memory, by the page's clock. */
    inMemory: number | undefined;
    /** When the first mark in the window had been painted. */
    marksPainted: number | undefined;
  }
}

/** Times every click, from its event to the end of the frame that it led to. */
export function timeClicks(): void {
  window.clicks = [];
  document.addEventListener(
    "click",
    ({ timeStamp }) => {
      requestAnimationFrame(async () => {
        if (window.drawn !== undefined) await window.drawn;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.clicks.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    },
    { capture: true },
  );
}

/**
 * Has the app's article in memory before the app gets it, and sees when marks of a document are
 * painted, not of the one before it.
 */
export function timeFirstMarks(): void {
  const fetchIt = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await fetchIt(input, init);
    if (!/\/articles\/bench-(s|m|l|xl)\.json$/.test(response.url) || !response.ok) return response;
    const bytes = await response.arrayBuffer();
    window.inMemory = performance.now();
    return new Response(bytes, { status: response.status, headers: response.headers });
  };
  const isMarkInView = () => {
    if (!document.querySelector("h1")?.textContent.includes("of size")) return false;
    // As the others are looked at.
    const place = /sections\/([^/]+)$/.exec(window.location.pathname)?.[1];
    const within =
      place === undefined ? document : document.querySelector(`[data-section="${place}"]`);
    return [...(within?.querySelectorAll(".mark") ?? [])].slice(0, 40).some((mark) => {
      const { top, bottom, width } = mark.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < window.innerHeight;
    });
  };
  const look = () => {
    if (window.inMemory === undefined || !isMarkInView()) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.marksPainted = performance.now();
    };
    port2.postMessage(0);
    return 0;
  };
  requestAnimationFrame(look);
}
