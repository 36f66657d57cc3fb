// Any article, any changes: what has been done can be undone, and the same list gives the same file.
import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../scripts/depth";
import { inversesOf } from "./change";
import { correct } from "./correct";
import { anyDoings, anyFile, changesOf } from "./editing.arbitrary";
import { begun, continued, type Edited, type Logged, replayed } from "./history";
import { parsePatch, patchText } from "./patch";
import { settling } from "./settle";

test(
  "what is undone is as it was, to the byte, and what is redone as well",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, (file, all) => {
        const changes = changesOf(file, all);
        let edited = begun(file);
        const files = [JSON.stringify(file)];
        const step = (logged: Logged): Edited => {
          const next = continued(edited, logged);
          if (next === undefined) throw new RangeError("does not fit");
          return next;
        };
        for (const change of changes) {
          edited = step({ do: change });
          files.push(JSON.stringify(edited.file));
        }
        for (let at = changes.length; at > 0; at -= 1) {
          edited = step({ undo: true });
          expect(JSON.stringify(edited.file)).toBe(files[at - 1]);
        }
        for (let at = 1; at <= changes.length; at += 1) {
          edited = step({ redo: true });
          expect(JSON.stringify(edited.file)).toBe(files[at]);
        }
      }),
      { numRuns: runs(200) },
    );
  },
  propertyTimeout,
);

test(
  "any beginning of a log gives the file that there was then, after having been written down",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, fc.array(fc.boolean()), (file, all, undone) => {
        const log = changesOf(file, all).flatMap((change, at): Logged[] =>
          undone[at] ? [{ do: change }, { undo: true }, { redo: true }] : [{ do: change }],
        );
        let edited = begun(file);
        for (const [at, logged] of log.entries()) {
          edited = continued(edited, logged) ?? edited;
          const written = JSON.parse(JSON.stringify(log.slice(0, at + 1)));
          const again = replayed(JSON.parse(JSON.stringify(file)), written);
          expect(again.misfits).toBe(0);
          expect(JSON.stringify(again.edited.file)).toBe(JSON.stringify(edited.file));
        }
      }),
      { numRuns: runs(150) },
    );
  },
  propertyTimeout,
);

test(
  "a patch, written and read, makes the same file, and its inverse the one before",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, (file, all) => {
        const changes = changesOf(file, all);
        const text = patchText({ article: "random", changes });
        expect(text.trimEnd().split("\n")).toHaveLength(
          changes.length === 0 ? 1 : changes.length + 2,
        );
        const patch = parsePatch(JSON.parse(text));
        const { file: after, left } = correct(file, patch?.changes ?? []);
        expect(left).toEqual([]);
        const inverse = [...changes]
          .reverse()
          .map((change) => ({ ...change, operations: inversesOf(change.operations) }));
        expect(JSON.stringify(correct(after, inverse).file)).toBe(JSON.stringify(file));
      }),
      { numRuns: runs(150) },
    );
  },
  propertyTimeout,
);

test(
  "a file that says all of it needs no settling, and stays the same value",
  () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(settling(file)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  },
  propertyTimeout,
);
