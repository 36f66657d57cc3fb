// What is put into a page before its own code. Each function stands on its own: it runs in the browser.

declare global {
  interface Window {
    /** For each click so far, the milliseconds from it until its frame had been painted. */
    clicks: number[];
    /** Resolves in the frame that shows what the last click asked for, where that is not the next one. */
    drawn: Promise<void> | undefined;
    /** Since when all that the app fetches of the article has been in memory, by the page's clock. */
    inMemory: number | undefined;
    /** When the first mark in the window has been painted. */
    marksPainted: Promise<number>;
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
 * Has in memory what the app fetches of an article before the app gets it (also the answer that the
 * build has prepared nothing of it), and sees when marks of a document are painted, not of the one
 * before it.
 */
export function timeFirstMarks(): void {
  const fetchIt = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await fetchIt(input, init);
    if (!/\/articles\/bench-(s|m|l|xl)\.[a-z.]*json$/.test(response.url)) return response;
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
  // Looked for when a frame has been painted: in the midst of one, looking would have it laid out twice.
  window.marksPainted = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const look = () => requestAnimationFrame(() => port2.postMessage(0));
    port1.onmessage = () => {
      const now = performance.now();
      if (window.inMemory !== undefined && isMarkInView()) resolve(now);
      else look();
    };
    look();
  });
}
