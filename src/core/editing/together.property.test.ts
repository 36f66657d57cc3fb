// Any article, changed by two people, or in a later version of it: nothing is lost without a word.
import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../scripts/depth";
import { anyArticle, opened } from "../article/article.arbitrary";
import { applyAll, type Change } from "./change";
import { correct } from "./correct";
import { pick } from "./doing.arbitrary";
import { anyDoings, anyFile, changesOf } from "./editing.arbitrary";
import { divideEntity } from "./entities";
import { begun, continued, type Edited, type Logged, replayed } from "./history";
import { insisted } from "./insist";
import type { JsonObject } from "./json";
import { mergeEntities } from "./merge-entities";
import { editWords } from "./paragraphs";
import { rebased } from "./rebase";

const through = (edited: Edited, log: readonly Logged[]) =>
  log.reduce((now, each) => continued(now, each) ?? now, edited);

const asDone = (changes: readonly Change[]): readonly Logged[] =>
  changes.map((change) => ({ do: change }));

test(
  "of two people’s changes each is made or set aside, and what is written gives what is shown",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, anyDoings, fc.nat(3), (file, one, other, undone) => {
        const log = asDone(changesOf(file, one));
        const mine = changesOf(file, other);
        const back = Array.from(
          { length: Math.min(undone, mine.length) },
          () => ({ undo: true }) as const,
        );
        const { edited, pending } = rebased(file, log, begun(file), [...asDone(mine), ...back]);
        const kept = mine.length - back.length;
        expect(pending).toHaveLength(kept);
        expect(edited.done.length + edited.aside.length).toBe(log.length + kept);
        const written = JSON.parse(JSON.stringify([...log, ...pending]));
        const again = replayed(file, written);
        expect(again.misfits).toBe(0);
        expect(JSON.stringify(again.edited.file)).toBe(JSON.stringify(edited.file));
      }),
      { numRuns: runs(150) },
    );
  },
  propertyTimeout,
);

test(
  "a change that was set aside can be made all the same, or what it is about is gone",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, anyDoings, (file, one, other) => {
        const edited = through(begun(file), asDone(changesOf(file, one)));
        const { file: now, left } = correct(edited.file, changesOf(file, other));
        for (const { change } of left) {
          const wanted = insisted(now, change);
          if (wanted === undefined) continue;
          const made = applyAll(now, wanted.operations);
          expect(made.status).toBe("applied");
          const { operations } = wanted;
          const [last] = operations.slice(-1);
          if (last?.op !== "set" || made.status !== "applied") continue;
          expect(correct(made.file, [{ ...wanted, operations: [last] }]).left).toEqual([]);
        }
      }),
      { numRuns: runs(100) },
    );
  },
  propertyTimeout,
);

test(
  "in a version with a tenth of its paragraphs edited, all else is made as in the first",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, fc.nat(30), (file, all, edited) => {
        const before = opened(file);
        const paragraph = pick(before.paragraphs, edited);
        if (paragraph === undefined) return;
        const { operations } = editWords(file, before, paragraph.id, `${paragraph.text} Later.`);
        const applied = applyAll(file, operations);
        if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied.misfit));
        const changes = changesOf(file, all);
        const { made, left, file: now } = correct(applied.file, changes);
        expect(made.length + left.length).toBe(changes.length);
        // Nothing that is made disappears: what it adds is there, or listed as not placed.
        const ids = (of: JsonObject) => {
          const { annotations, unplaced } = opened(of);
          return new Set([...annotations, ...unplaced].map(({ id }) => id));
        };
        if (left.length === 0) {
          const whole = applyAll(
            file,
            changes.flatMap((change) => change.operations),
          );
          if (whole.status === "applied") expect(ids(now)).toEqual(ids(whole.file));
        }
      }),
      { numRuns: runs(150) },
    );
  },
  propertyTimeout,
);

test(
  "what is divided and merged again names the same as before",
  () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(9), fc.array(fc.nat(9)), (article, a, chosen) => {
        const file = article as unknown as JsonObject;
        const before = opened(file);
        const from = pick(before.entities.speaker, a);
        if (from === undefined) return;
        const ids = chosen.map((each) => pick(before.annotations, each)?.id ?? "");
        const to = { id: "divided", name: "Divided" };
        const divided = applyAll(file, divideEntity(file, "speaker", from.id, to, ids));
        if (divided.status === "misfit") throw new RangeError("does not fit");
        const merged = applyAll(
          divided.file,
          mergeEntities(divided.file, "speaker", "divided", from.id),
        );
        if (merged.status === "misfit") throw new RangeError("does not fit");
        const naming = (of: JsonObject) =>
          opened(of).annotations.map(({ annotation }) =>
            annotation.type === "quotation"
              ? [...new Set(annotation.speakers)].sort()
              : annotation.of,
          );
        expect(naming(merged.file)).toEqual(naming(file));
      }),
      { numRuns: runs(150) },
    );
  },
  propertyTimeout,
);
