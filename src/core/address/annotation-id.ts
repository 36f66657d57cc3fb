import { decoded } from "./readings";

/**
 * The annotation id that a location's hash names, as it is written where it cannot be decoded;
 * undefined for none. A text directive (`:~:text=…`), which a browser that does not know them leaves,
 * is passed over.
 */
export function annotationIdOf(hash: string): string | undefined {
  const [id = ""] = hash.slice(1).split(":~:", 1);
  return id === "" ? undefined : decoded(id);
}
