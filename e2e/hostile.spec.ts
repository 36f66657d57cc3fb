// Whatever an article file holds, the page lives: the document is refused with its reasons, or shown
// as inert text with what is wrong in it, as hostile/ has it for each.
import { expect, test } from "@playwright/test";
import type { HostileDocument } from "../hostile/document";
import { hostileDocuments } from "../hostile/documents";
import { Walk } from "../hostile/walk";

// Recording hundreds of documents takes longer than opening them.
test.use({ trace: "off" });

const kinds = new Map<string, HostileDocument[]>();
for (const document of hostileDocuments) {
  if (document.isWalked === false) continue;
  kinds.set(document.kind, [...(kinds.get(document.kind) ?? []), document]);
}

/** Most of the time is waiting, so several pages take the documents of a class in turns. */
const pages = 4;

for (const [kind, documents] of kinds) {
  test(`${kind}: ${documents.length} documents`, async ({ context, isMobile }) => {
    test.skip(isMobile, "the same code, and the filters are in a sheet there");
    test.setTimeout(120_000);
    const counts = { refused: 0, opened: 0, nothing: 0 };
    const left = [...documents];
    const walk = async () => {
      const own = new Walk(await context.newPage());
      await own.begin();
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const { name, bytes, outcome, problems } = next;
        const seen = await own.see(name, bytes());
        const expected = { outcome, problems: problems.length, faults: [] };
        expect.soft(seen, name).toEqual(expected);
        counts[seen.outcome] += 1;
      }
      expect(own.faults).toEqual([]);
      // A picture may come from another host, by https; no document here gets any of evil.example.
      const bad = own.pictures.filter((url) => !/^https:\/\/(?!.*evil\.example)/.test(url));
      expect(bad).toEqual([]);
      if (kind !== "addresses") expect(own.pictures).toEqual([]);
    };
    const count = kind === "sizes" ? 1 : Math.min(pages, Math.ceil(documents.length / 25));
    await Promise.all(Array.from({ length: count }, walk));
    console.log(`${kind}: ${counts.opened} opened, ${counts.refused} refused`);
  });
}
