import type { PlotSection } from "../../core/article/said/dispersion";
import { useOverviewWords } from "../wording/use-overview-words";

/** A section of less than this part of the article has no room for its name, nor many such for lines. */
const leastForName = 0.03;
const leastForLine = 0.004;

/** The width of the column with the speakers' names. */
export const nameColumn = "w-48 max-narrow:w-27";

/** The head of the plot: the names of the sections that have room for one, each above its part. */
export function DispersionSections(props: {
  readonly sections: readonly PlotSection[];
  readonly language: string;
}) {
  const words = useOverviewWords();
  return (
    <thead>
      <tr>
        <th scope="col" className={nameColumn}>
          <span className="sr-only">{words.kindCapital.speaker}</span>
        </th>
        <th scope="col">
          <span className="sr-only">{words.voices.plot.where}</span>
          <span
            className="dispersion-names relative block h-5.5"
            aria-hidden="true"
            lang={props.language}
          >
            {props.sections.map(
              ({ section, start, end }) =>
                end - start >= leastForName && (
                  <span
                    key={section.id}
                    className="@container absolute h-full"
                    style={{
                      insetInlineStart: `${100 * start}%`,
                      inlineSize: `${100 * (end - start)}%`,
                    }}
                  >
                    <bdi
                      className="block truncate px-1 text-start text-2xs font-normal text-ink-soft @max-[4.5rem]:hidden"
                      title={section.heading}
                    >
                      {section.heading ?? words.reader.openingSection}
                    </bdi>
                  </span>
                ),
            )}
          </span>
        </th>
      </tr>
    </thead>
  );
}

/** Thin lines where sections begin, as a background of any width: one string in place of many elements. */
export function sectionLines(sections: readonly PlotSection[], dir: "ltr" | "rtl"): string {
  const lines: string[] = [];
  let last = 0;
  for (const { start } of sections) {
    if (start - last < leastForLine) continue;
    last = start;
    const at = `${(100 * start).toFixed(3)}%`;
    lines.push(
      `transparent ${at}, var(--line-strong) ${at} calc(${at} + 1px), transparent calc(${at} + 1px)`,
    );
  }
  if (lines.length === 0) return "none";
  return `linear-gradient(to ${dir === "ltr" ? "right" : "left"}, ${lines.join(", ")})`;
}
