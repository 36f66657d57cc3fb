// Decides which stretches in quotation marks are quotations, and who speaks each, and how sure that is.
import type { Analysis } from "../analysis";
import type { SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "../people/entity";
import { group } from "../people/together";
import type { Attachment } from "./attachment";
import type { SpeakerCandidate } from "./candidate";
import { candidatesFor } from "./candidates";
import { featuresOf } from "./features";
import { quotationFeatures } from "./quotation-features";
import { type Surroundings, surroundings } from "./surroundings";

export interface Model {
  readonly speaker: Readonly<Record<string, number>>;
  readonly quotation: Readonly<Record<string, number>>;
}

export interface SpokenQuotation {
  /** The number of the span. */
  readonly span: number;
  readonly place: Surroundings;
  readonly mention: SpeakerMention | undefined;
  readonly entity: NamedEntity | undefined;
  readonly attachment: Attachment;
  /** How likely it is that these are somebody's words, and those of this speaker; from 0 to 1. */
  readonly isQuotation: number;
  readonly isSpeaker: number;
}

/** Sees each decision as it is made; for training. */
export type Watch = (seen: {
  readonly place: Surroundings;
  readonly candidates: readonly SpeakerCandidate[];
  readonly quotation: readonly string[];
}) => SpeakerMention | undefined | "decide";

/** What is less likely than this to be somebody's words is left alone. */
const leastLikely = 0.55;

const sum = (features: readonly string[], weights: Readonly<Record<string, number>>) =>
  features.reduce((total, name) => total + (weights[name] ?? 0), 0);

/** The quotations of an article with their speakers, in reading order. */
export function whoSpeaks(analysis: Analysis, model: Model, watch?: Watch): SpokenQuotation[] {
  const chosen: (SpeakerMention | undefined)[] = [];
  const spoken: SpokenQuotation[] = [];
  analysis.spans.forEach((_, span) => {
    const place = surroundings(analysis, span);
    if (place === undefined) return;
    const bare = candidatesFor(analysis, place, chosen);
    const quotation = quotationFeatures(analysis, place, bare);
    const candidates = bare.map((candidate) => ({
      ...candidate,
      features: featuresOf(analysis, place, candidate, bare, { chosen }),
    }));
    const told =
      watch?.({ place, candidates, quotation }) ?? (watch === undefined ? "decide" : undefined);
    if (told !== "decide") {
      chosen[span] = told;
      return;
    }
    const isQuotation = 1 / (1 + Math.exp(-sum(quotation, model.quotation)));
    if (isQuotation < leastLikely) return;
    const best = choose(analysis, candidates, model.speaker);
    chosen[span] = best?.mention;
    spoken.push({
      span,
      place,
      mention: best?.mention,
      entity: best?.entity,
      attachment: best?.attachment,
      isQuotation,
      isSpeaker: best?.share ?? 0,
    });
  });
  return spoken.map((one, at) => saidFurtherOn(analysis, spoken, at) ?? one);
}

/**
 * `“We go.` in one paragraph, `“It is late,” Lund said.` in the next: whoever is told at its end says what was
 * left open before, where nobody is told there.
 */
function saidFurtherOn(
  { spans }: Analysis,
  spoken: readonly SpokenQuotation[],
  at: number,
): SpokenQuotation | undefined {
  const own = spoken[at];
  if (own === undefined || own.attachment !== undefined) return undefined;
  for (let next = at + 1; next < spoken.length; next++) {
    const other = spoken[next];
    const before = spoken[next - 1];
    if (other === undefined || before === undefined || other.span !== before.span + 1) return;
    if (spans[before.span]?.isOpen !== true || spans[other.span]?.continues !== true) return;
    if (other.attachment === undefined || other.entity === undefined) continue;
    const { mention, entity, isSpeaker } = other;
    return { ...own, mention, entity, isSpeaker };
  }
  return undefined;
}

/** The most likely mention, and the share of all that its entity has. */
function choose(
  { resolved, relations }: Analysis,
  candidates: readonly SpeakerCandidate[],
  weights: Readonly<Record<string, number>>,
) {
  const scores = candidates.map(({ features }) => sum(features, weights));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((all, share) => all + share, 0);
  const at = scores.indexOf(most);
  const best = candidates[at];
  if (best === undefined) return undefined;
  const entity = resolved.entityOf[best.mention.at];
  const ofEntity = candidates.reduce((all, { mention }, index) => {
    const isSame =
      index === at || (entity !== undefined && resolved.entityOf[mention.at] === entity);
    return all + (isSame ? (shares[index] ?? 0) : 0);
  }, 0);
  return {
    mention: best.mention,
    entity: together(best, relations, resolved.entityOf, entity),
    attachment: best.attachment,
    share: ofEntity / total,
  };
}

/** `Ann Li and Bo Ek said “…”`: both. */
function together(
  { mention, relations }: SpeakerCandidate,
  all: Analysis["relations"],
  entityOf: Analysis["resolved"]["entityOf"],
  entity: NamedEntity | undefined,
): NamedEntity | undefined {
  if (relations.verb === -1 || relations.partners.length === 0 || entity === undefined)
    return entity;
  const others = relations.partners
    .filter(({ at }) => all[at]?.verb === relations.verb)
    .map(({ at }) => entityOf[at])
    .filter((other) => other !== undefined);
  const everybody = [
    ...new Set([...others.filter(({ first }) => first < entity.first), entity, ...others]),
  ];
  if (everybody.length < 2 || everybody.some(({ members }) => members.length > 0)) return entity;
  return { ...group(everybody), id: entity.id, first: mention.at };
}
