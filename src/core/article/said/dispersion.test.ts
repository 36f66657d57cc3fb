import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyMarked } from "../article.arbitrary";
import { matchesOf } from "../filtering/matches";
import { emptySelection } from "../filtering/selection";
import { aQuotation, smallArticle } from "../small-article.fixture";
import { type DispersionPlot, dispersionPlot, type Plotted } from "./dispersion";
import { quotationEntries } from "./quotation-entries";

const widthOf = ({ bars }: Plotted) => bars.reduce((sum, { start, end }) => sum + end - start, 0);
const brief = ({ rows }: DispersionPlot) =>
  rows.map(({ speaker, plotted }) => [
    speaker.id,
    ...plotted.map(({ entries, isMatch }) =>
      [isMatch ? "" : "-", entries.map(({ quotation }) => quotation.id).join("+")].join(""),
    ),
  ]);

describe("the dispersion plot", () => {
  // 40 characters in all: 10 in the opening, 10 and 20 in the two paragraphs of the section.
  const marked = smallArticle(
    [["aaaa bbbbb"], ["cccc ddddd", "eeee fffff gggg hhhh"]],
    [
      aQuotation("q1", ["bo", "ada"], [[1, "bbbbb"]]),
      aQuotation(
        "q2",
        ["ada"],
        [
          [2, "cccc"],
          [3, "fffff gggg"],
        ],
      ),
    ],
  );

  test("has a quotation in each speaker's row, a bar for each of its ranges", () => {
    const plot = dispersionPlot(marked, marked.annotations);
    expect(brief(plot)).toEqual([
      ["ada", "q1", "q2"],
      ["bo", "q1"],
    ]);
    expect(plot.rows[0]?.plotted[1]?.bars).toEqual([
      { start: 10 / 40, end: 14 / 40 },
      { start: 25 / 40, end: 35 / 40 },
    ]);
    expect(plot.sections.map(({ section, start, end }) => [section.id, start, end])).toEqual([
      ["s1", 0, 0.25],
      ["s2", 0.25, 1],
    ]);
  });

  test("keeps what the selection leaves out in the rows of those who have a match", () => {
    const onlySecond = marked.annotations.filter(({ id }) => id === "q2");
    expect(brief(dispersionPlot(marked, onlySecond))).toEqual([["ada", "-q1", "q2"]]);
    expect(brief(dispersionPlot(marked, []))).toEqual([]);
  });

  test("makes one of neighbours that are too narrow, and of no match and non-match", () => {
    const words = "aa bb cc dd ee ff gg hh".split(" ");
    const many = smallArticle(
      [[`${words.join(" ")} ${"x".repeat(977)}`]],
      words.map((word, at) => aQuotation(`q${at}`, ["ada"], [[1, word]])),
    );
    const some = many.annotations.filter(({ key }) => key < 5);
    expect(brief(dispersionPlot(many, some, 0.004))).toEqual([
      ["ada", "q0+q1+q2+q3+q4", "-q5+q6+q7"],
    ]);
    expect(dispersionPlot(many, some, 0.004).rows[0]?.plotted[0]?.bars).toEqual([
      { start: 0, end: 14 / 1001 },
    ]);
    expect(brief(dispersionPlot(many, some, 0.001))[0]).toHaveLength(9);
  });

  test("of random articles stays within 0 and 1, is as wide as the words, and in reading order", () => {
    fc.assert(
      fc.property(anyMarked, fc.nat(8), (marked, modulus) => {
        const matches = marked.annotations.filter(({ key }) => key % 8 >= modulus);
        const { rows, sections } = dispersionPlot(marked, matches);
        for (const { speaker, plotted } of rows) {
          const own = quotationEntries(marked).filter(({ quotation: { members } }) =>
            members.speaker.includes(speaker.number),
          );
          expect(plotted.flatMap(({ entries }) => entries)).toEqual(own);
          for (const each of plotted) {
            const units = each.entries
              .flatMap(({ quotation }) => quotation.ranges)
              .reduce((sum, { start, end }) => sum + end - start, 0);
            expect(widthOf(each)).toBeCloseTo(units / marked.length, 9);
            for (const { start, end } of each.bars) {
              expect(0 <= start && start < end && end <= 1).toBe(true);
            }
          }
          expect(plotted.some(({ isMatch }) => isMatch)).toBe(true);
        }
        expect(new Set(rows.map(({ speaker }) => speaker)).size).toBe(rows.length);
        const shown = new Set(
          rows.flatMap(({ plotted }) =>
            plotted.filter(({ isMatch }) => isMatch).map(({ entries }) => entries[0]?.quotation),
          ),
        );
        expect(shown).toEqual(
          new Set(matches.filter(({ annotation }) => annotation.type === "quotation")),
        );
        let at = 0;
        for (const { start, end } of sections) {
          expect(start).toBeCloseTo(at, 9);
          at = end;
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test("joins nothing away: every bar stays covered, every quotation stays once in its row", () => {
    fc.assert(
      fc.property(anyMarked, fc.double({ min: 0, max: 0.5, noNaN: true }), (marked, finest) => {
        const { annotations } = matchesOf(marked, emptySelection);
        const fine = dispersionPlot(marked, annotations);
        const coarse = dispersionPlot(marked, annotations, finest);
        expect(coarse.rows.length).toBe(fine.rows.length);
        for (const [at, { plotted }] of coarse.rows.entries()) {
          const each = fine.rows[at]?.plotted ?? [];
          expect(plotted.flatMap(({ entries }) => entries)).toEqual(
            each.flatMap(({ entries }) => entries),
          );
          for (const { entries, bars } of each) {
            const here = plotted.find((one) => one.entries.includes(entries[0] as never));
            for (const bar of bars) {
              const covers = here?.bars.some((b) => b.start <= bar.start && bar.end <= b.end);
              expect(covers).toBe(true);
            }
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
