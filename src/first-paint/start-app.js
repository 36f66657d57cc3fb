// Starts the app in a page that was made beforehand: its code, kept in the template #app-code, is
// fetched once the page has been painted, so that the text is there as soon as without it. A page
// that nobody looks at is not painted: there it is fetched at once.
(() => {
  const patience = 2000;
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
    setTimeout(start, patience);
  }
})();
