// How often drafts of some confidence are right: as counts, and as a picture.
import type { Score } from "./tally";

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly drafts: number;
  readonly right: number;
  /** The mean of what the drafts say of themselves. */
  readonly said: number;
}

const bounds = [0, 0.5, 0.7, 0.85, 0.95, 1];

export function bandsOf({ sure }: Score): Band[] {
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? 0;
    const within = sure.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === 1),
    );
    return {
      from,
      to,
      drafts: within.length,
      right: within.filter(({ isRight }) => isRight).length,
      said: within.reduce((sum, { confidence }) => sum + confidence, 0) / (within.length || 1),
    };
  });
}

const left = 46;
const top = 18;
const size = 260;
const x = (share: number) => left + size * share;
const y = (share: number) => top + size * (1 - share);
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** Right against said, as SVG: on the diagonal a draft is as sure as it should be. The larger, the more drafts. */
export function calibrationPicture(bands: readonly Band[]): string {
  const filled = bands.filter(({ drafts }) => drafts > 0);
  const most = Math.max(...filled.map(({ drafts }) => drafts), 1);
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const told = filled.map(
    ({ said, right, drafts }) =>
      `of ${drafts} drafts that say ${percent(said)}, ${percent(right / drafts)} are right`,
  );
  const grid = ticks.flatMap((tick) => [
    `<path class="grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/>`,
    `<text x="${x(tick)}" y="${y(0) + 16}" text-anchor="middle">${percent(tick)}</text>`,
    `<text x="${x(0) - 6}" y="${y(tick) + 4}" text-anchor="end">${percent(tick)}</text>`,
  ]);
  const dots = filled.map(({ said, right, drafts }) => {
    const radius = (4 + 12 * Math.sqrt(drafts / most)).toFixed(1);
    const [cx, cy] = [x(said).toFixed(1), y(right / drafts).toFixed(1)];
    return `<circle class="dot" cx="${cx}" cy="${cy}" r="${radius}"/><text class="count" x="${cx}" y="${(y(right / drafts) + Number(radius) + 13).toFixed(1)}" text-anchor="middle">${drafts}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 330 324" width="330" height="324" role="img" aria-labelledby="title desc">`,
    `<title id="title">How often drafts are right, by how sure they are</title>`,
    `<desc id="desc">${told.join("; ")}.</desc>`,
    `<style>text{font:11px system-ui,sans-serif;fill:#57606a}.grid{stroke:#d0d7de;fill:none}.even{stroke:#57606a;stroke-dasharray:4 4;fill:none}.dot{fill:#0550ae;fill-opacity:.75}.count{fill:#1f2328}@media (prefers-color-scheme:dark){text{fill:#9198a1}.grid{stroke:#3d444d}.even{stroke:#9198a1}.dot{fill:#79c0ff}.count{fill:#f0f6fc}}</style>`,
    ...grid,
    `<path class="even" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    ...dots,
    `<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">how sure the draft says it is</text>`,
    `<text transform="translate(10 ${y(0.5)}) rotate(-90)" text-anchor="middle">how often it is right</text>`,
    "</svg>",
    "",
  ].join("\n");
}
