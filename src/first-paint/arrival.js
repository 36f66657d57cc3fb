// Runs before the first paint of a page that was made beforehand: takes the reader to the place the
// address names, or back to where they were, exactly as the app does when it has arrived. See
// src/reader/use-place.ts and src/reader/reading-line.ts. A page that is read from its top shows it
// before the rest is laid out.
(() => {
  const clearance = 72;
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  };
  const quoted = (text) => `"${CSS.escape(text)}"`;

  const kept = () => {
    try {
      const key = history.state?.key ?? "default";
      return JSON.parse(sessionStorage.getItem(`on-record:place:${key}`) ?? "null");
    } catch {
      return null;
    }
  };

  /** How far the window has to scroll from where it is; undefined while the place is not there yet. */
  const distance = () => {
    const article = document.querySelector("article[data-view]");
    if (article === null) return undefined;
    const top = (selector) => article.querySelector(selector)?.getBoundingClientRect().top;
    const place = kept();
    if (Number.isInteger(place?.paragraph) && Number.isFinite(place.top)) {
      const row = top(`[data-paragraph-number="${place.paragraph}"]`);
      return row && row - place.top;
    }
    const annotation = decoded(location.hash.slice(1).split(":~:", 1)[0]);
    if (annotation !== "") {
      const mark = top(`.mark[data-annotation~=${quoted(annotation)}]`);
      return mark && mark - Math.max(clearance + 40, innerHeight / 3);
    }
    const [, section = ""] = /\/sections\/([^/]+)\/?$/.exec(location.pathname) ?? [];
    const start = top(`[data-section=${quoted(decoded(section))}]`);
    return start && start - clearance;
  };

  let moved = false;
  const notice = () => {
    moved = true;
  };
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(type, notice, { passive: true, once: true });
  }

  let height = 0;
  /** Goes there, and again when the page has become longer or shorter since. */
  const arrive = () => {
    if (moved) return;
    const { scrollHeight } = document.documentElement;
    const by = scrollHeight === height ? undefined : distance();
    if (by !== undefined) {
      height = scrollHeight;
      window.scrollTo({ top: Math.max(0, scrollY + by), behavior: "instant" });
    }
    // What sends the browser there without a script would also take the focus.
    if (document.activeElement?.matches("[autofocus]")) document.activeElement.blur();
  };
  const follow = () => {
    arrive();
    if (!moved && document.readyState !== "complete") requestAnimationFrame(follow);
  };

  /**
   * Lays out what the window does not show, in idle moments and some rows in each. What stands in the
   * page imports nothing: in the app, whenIdle does this.
   */
  const layOutRest = () => {
    const idle = window.requestIdleCallback ?? setTimeout;
    const rows = [...document.querySelectorAll("section > .row")];
    const some = () => {
      const end = performance.now() + 4;
      while (rows.length > 0 && performance.now() < end) {
        const row = rows.shift();
        row.style.contentVisibility = "visible";
        row.getBoundingClientRect();
      }
      if (rows.length > 0) idle(some);
      else delete document.documentElement.dataset.fromTop;
    };
    idle(some);
  };

  const namesPlace = location.hash !== "" || location.pathname.includes("/sections/");
  if (namesPlace || kept() !== null) {
    requestAnimationFrame(follow);
    // Fonts that come after the first paint change how long the text is.
    document.fonts.addEventListener("loadingdone", arrive);
  } else {
    // Nothing above what is read from its top can change its height.
    document.documentElement.dataset.fromTop = "";
    addEventListener("load", layOutRest);
  }
})();
