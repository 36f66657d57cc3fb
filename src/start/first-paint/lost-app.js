// Says that the app's own code could not be loaded: nothing of the app is there to say it. The words
// are in the template #app-lost, which scripts/prerender/lost-app-note.ts writes.
addEventListener(
  "error",
  ({ target }) => {
    const notes = document.getElementById("app-lost")?.content.children;
    if (!(target instanceof HTMLScriptElement) || !notes || document.querySelector(".page-note"))
      return;
    const own = [...notes].find(({ lang }) => navigator.language.startsWith(lang)) ?? notes[0];
    const note = document.body.appendChild(own.cloneNode(true));
    const isReadable = document.getElementById("root").hasChildNodes();
    note.querySelector(isReadable ? "p + p" : "p").remove();
    // Not before the server answers: the page that can be read would give way to the browser's error.
    note.querySelector("button").addEventListener("click", () => {
      fetch(location.href, { cache: "no-store" }).then(
        () => location.reload(),
        () => {},
      );
    });
  },
  true,
);
