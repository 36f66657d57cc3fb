// Whatever an article file holds, the page lives: the document is refused with its reasons, or shown
// as inert text with what is wrong in it, as hostile/ has it for each.
import { expect, test } from "@playwright/test";
import type { HostileDocument } from "../hostile/document";
import { hostileDocuments } from "../hostile/documents";
import { Walk } from "../hostile/walk";

const kinds = new Map<string, HostileDocument[]>();
for (const document of hostileDocuments) {
  kinds.set(document.kind, [...(kinds.get(document.kind) ?? []), document]);
}

for (const [kind, documents] of kinds) {
  test(`${kind}: ${documents.length} documents`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the same code, and the filters are in a sheet there");
    test.setTimeout(120_000);
    const walk = new Walk(page);
    await walk.begin();
    const counts = { refused: 0, opened: 0, nothing: 0 };
    for (const { name, bytes, outcome, problems } of documents) {
      const seen = await walk.see(name, bytes());
      const expected = { outcome, problems: problems.length, faults: [] };
      expect.soft(seen, name).toEqual(expected);
      counts[seen.outcome] += 1;
    }
    expect(walk.faults).toEqual([]);
    // A picture may come from another host, by https; no document here gets any of evil.example.
    expect(walk.pictures.filter((url) => !/^https:\/\/(?!.*evil\.example)/.test(url))).toEqual([]);
    if (kind !== "addresses") expect(walk.pictures).toEqual([]);
    console.log(`${kind}: ${counts.opened} opened, ${counts.refused} refused`);
  });
}
