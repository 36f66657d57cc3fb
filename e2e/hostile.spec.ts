// Whatever an article file holds, the page lives: the document is refused with its reasons, or shown
// as inert text with what is wrong in it, as hostile/ has it for each.
import { expect, test } from "@playwright/test";
import type { HostileDocument } from "../hostile/document";
import { hostileDocuments } from "../hostile/documents";
import { Walk } from "../hostile/walk";
import { count } from "./class-counts";

// Recording hundreds of documents takes longer than opening them.
test.use({ trace: "off" });

const kinds = new Map<string, HostileDocument[]>();
for (const document of hostileDocuments) {
  if (document.isWalked === false) continue;
  kinds.set(document.kind, [...(kinds.get(document.kind) ?? []), document]);
}

/** Some of the time is waiting, so several pages take the documents of a class in turns. */
const mostPages = 3;

for (const [kind, documents] of kinds) {
  test(`${kind}: ${documents.length} documents`, async ({ context, isMobile }) => {
    test.skip(isMobile, "the same code, and the filters are in a sheet there");
    test.setTimeout(180_000);
    const counts = { documents: documents.length, opened: 0, refused: 0, nothing: 0 };
    const left = [...documents];
    const walk = async () => {
      const own = await Walk.in(await context.newPage());
      for await (const [{ name, outcome, problems }, seen] of own.through(left)) {
        expect.soft(seen, name).toEqual({ outcome, problems: problems.length, faults: [] });
        counts[seen.outcome] += 1;
      }
      expect(own.net.faults).toEqual([]);
      // A picture may come from another host, by https; no document here gets any of evil.example.
      const { pictures } = own.net;
      expect(pictures.filter((url) => !/^https:\/\/(?!.*evil\.example)/.test(url))).toEqual([]);
      if (kind !== "addresses") expect(pictures).toEqual([]);
    };
    const pages = kind === "sizes" ? 1 : Math.min(mostPages, Math.ceil(documents.length / 40));
    await Promise.all(Array.from({ length: pages }, walk));
    count("hostile documents in the browser", kind, counts);
  });
}
