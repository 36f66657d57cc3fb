// Whatever an article file holds, the page lives: the document is refused with its reasons, or shown
// as inert text with what is wrong in it, as hostile/ has it for each. The deep run opens every
// document, a class at a time; the other some of each class, all in one test.
import { expect, test } from "@playwright/test";
import type { HostileDocument } from "../hostile/document";
import { hostileDocuments } from "../hostile/documents";
import { Walk } from "../hostile/walk";
import { isFull, some } from "../scripts/depth";
import { count } from "./class-counts";

// Recording hundreds of documents takes longer than opening them.
test.use({ trace: "off" });

const byKind = new Map<string, HostileDocument[]>();
for (const document of hostileDocuments) {
  if (document.isWalked === false) continue;
  byKind.set(document.kind, [...(byKind.get(document.kind) ?? []), document]);
}

/** As many as show what a class is about. */
const mostOfKind = 2;

/** Addresses by themselves: only there may a picture be asked for. */
const { addresses = [], ...others } = Object.fromEntries(byKind);

const visits: readonly (readonly [string, readonly HostileDocument[]])[] = isFull
  ? [...byKind]
  : [
      ["every other class", Object.values(others).flatMap((all) => some(all, mostOfKind))],
      ["addresses", some(addresses, mostOfKind)],
    ];

/** Some of the time is waiting, so several pages take the documents in turns. */
const mostPages = 3;

for (const [name, documents] of visits) {
  test(`${name}: ${documents.length} documents`, async ({ context, isMobile }) => {
    test.skip(isMobile, "the same code, and the filters are in a sheet there");
    test.setTimeout(180_000);
    const counts = new Map<string, { documents: number } & Record<string, number>>();
    const left = [...documents];
    const walk = async () => {
      const own = await Walk.in(await context.newPage());
      for await (const [{ kind, name, outcome, problems }, seen] of own.through(left)) {
        const what = `${kind}: ${name}`;
        expect.soft(seen, what).toEqual({ outcome, problems: problems.length, faults: [] });
        const row = counts.get(kind) ?? { documents: 0, opened: 0, refused: 0, nothing: 0 };
        row.documents += 1;
        row[seen.outcome] = (row[seen.outcome] ?? 0) + 1;
        counts.set(kind, row);
      }
      expect(own.net.faults).toEqual([]);
      // A picture may come from another host, by https; no document here gets any of evil.example.
      const { pictures } = own.net;
      expect(pictures.filter((url) => !/^https:\/\/(?!.*evil\.example)/.test(url))).toEqual([]);
      if (name !== "addresses") expect(pictures).toEqual([]);
    };
    const pages = name === "sizes" ? 1 : Math.min(mostPages, Math.ceil(documents.length / 40));
    await Promise.all(Array.from({ length: pages }, walk));
    for (const [kind, row] of counts) count("hostile documents in the browser", kind, row);
  });
}
