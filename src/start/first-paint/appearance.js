// Runs before the first paint, so that a remembered theme and text size never flash.
try {
  const kept = JSON.parse(localStorage.getItem("on-record:appearance") ?? "{}");
  const root = document.documentElement;
  if (kept.theme === "light" || kept.theme === "dark") root.dataset.theme = kept.theme;
  if (/^[1-5]$/.test(kept.textSize)) root.dataset.textSize = kept.textSize;
} catch {
  // Storage is refused or holds something else: the defaults stand.
}
