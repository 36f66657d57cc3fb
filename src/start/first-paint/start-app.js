// Starts the app in a page that was made beforehand: its code, kept in the template #app-code, is
// fetched once the page has been painted, so that the text is there as soon as without it. A page
// that nobody looks at is not painted: there it is fetched at once.
(() => {
  const startDelayMs = 2000;
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    // One by one: all at once would hold the page for longer than a frame.
    for (const each of [...document.getElementById("app-code").content.children]) {
      setTimeout(() => document.head.append(each));
    }
  };
  if (document.hidden) {
    start();
  } else {
    new PerformanceObserver(start).observe({ type: "paint", buffered: true });
    // Some browsers tell of no paint, and some pages are covered before they have any.
    setTimeout(start, startDelayMs);
  }

  // Keeps what the reader does before the app answers: src/app/ui/replay-early.ts does it again then.
  // React is not to see it: an update throws away what has not been taken over yet. Links, folds and
  // scrolling need no app.
  const kinds =
    "pointerdown mousedown mouseup click keydown input change dragenter dragover drop paste".split(
      " ",
    );
  const events = [];
  const keep = (event) => {
    const { type, target, dataTransfer, clipboardData } = event;
    const data = dataTransfer ?? clipboardData;
    const isOurs = target === document.body || target.closest?.("#root");
    if (!event.isTrusted || (!isOurs && !data)) return;
    event.stopImmediatePropagation();
    if (/^(pointer|mouse)/.test(type) || target.closest?.("a[href], summary")) return;
    if (clipboardData && target.localName === "input") return;
    if (dataTransfer) {
      if (!dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      if (type !== "drop") return;
    }
    const files = data && [...data.files];
    events.push({ event, target, value: target.value, files, text: data?.getData("text/plain") });
    document.documentElement.dataset.waiting = "";
  };
  const stop = () => {
    delete document.documentElement.dataset.waiting;
    for (const each of kinds) removeEventListener(each, keep, true);
    delete window.early;
  };
  for (const each of kinds) addEventListener(each, keep, true);
  window.early = { events, stop };
})();
