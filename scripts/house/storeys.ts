/**
 * The storeys of src/, from the ground up, and the rooms of each; one without rooms is a room itself. A room
 * may import what stands in its own storey or below; which of that, src/architecture.test.ts says.
 */
export const storeys: Readonly<Record<string, readonly string[]>> = {
  core: ["text", "article", "drafting", "editing", "bytes", "address"],
  formats: [],
  sources: ["store", "trusted", "library", "search"],
  offline: [],
  app: [
    "wording",
    "styles",
    "ui",
    "filters",
    "reading",
    "editor",
    "reader",
    "quotations",
    "device",
    "routes",
  ],
  start: ["first-paint"],
  prerender: [],
};

/** The room of a file, by its path from src/: "article" for core/article/format.ts, "main" for what starts the app. */
export function roomOf(path: string): string {
  const [storey = "", room = "", ...more] = path.split("/");
  if (room === "" || (storey === "start" && more.length === 0)) return "main";
  const isRoom = storeys[storey]?.length === 0;
  return isRoom || more.length === 0 ? storey : room;
}

/** The storey of a room; undefined for one that stands in none. */
export function storeyOf(room: string): string | undefined {
  if (room === "main") return "start";
  return Object.keys(storeys).find((name) => name === room || storeys[name]?.includes(room));
}

/** The folder of a room, from src/. */
export function folderOf(room: string): string {
  const storey = storeyOf(room);
  if (storey === undefined || storey === room) return room;
  return room === "main" ? storey : `${storey}/${room}`;
}
