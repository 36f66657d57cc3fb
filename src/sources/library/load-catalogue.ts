import { type Catalogue, catalogue } from "./catalogue";
import { loadLibraryFile } from "./load-json";

/** The catalogue of the bundled articles. Throws a LoadError. */
export function loadCatalogue(signal: AbortSignal): Promise<Catalogue> {
  return loadLibraryFile("articles/catalogue.json", catalogue, signal);
}
