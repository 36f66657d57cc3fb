// Tells exports of tools, tables and screenplays by their beginning.
import { isQuotationHeader } from "../read/csv/columns";
import { withoutSeparatorLine } from "../read/csv/table";
import { isHypothesisHeader } from "../read/web-annotation/hypothesis-table";
import { isVersion2 } from "../read/webanno/tsv-2";
import { looksLikeJson } from "./json";

const isJson = (beginning: string) =>
  looksLikeJson(beginning) && !/"formatVersion"\s*:/.test(beginning);

export const looksLikeWebAnnotation = (beginning: string) =>
  isHypothesisHeader(firstLine(beginning)) ||
  (isJson(beginning) &&
    (/ns\/anno\.jsonld/.test(beginning) ||
      /"type"\s*:\s*"Annotation(Page|Collection)?"/.test(beginning) ||
      /"type"\s*:\s*"Text(Quote|Position)Selector"|"@type"\s*:\s*"(oa:)?Annotation"/.test(
        beginning,
      ) ||
      /"selector"\s*:\s*\[\s*\{[^{}]*"quote"\s*:/.test(beginning) ||
      /"(export_userid|client_version)"\s*:|"(annotations|rows)"\s*:\s*\[\s*\{[\s\S]{0,2000}"(uri|tags)"\s*:/.test(
        beginning,
      )))
    ? 0.96
    : 0;

export const looksLikeCoreNlp = (beginning: string) =>
  isJson(beginning) &&
  /"sentences"\s*:\s*\[/.test(beginning) &&
  !/"orth"\s*:/.test(beginning) &&
  /"(tokens|entitymentions|characterOffsetBegin|basicDependencies)"\s*:/.test(beginning)
    ? 0.97
    : 0;

export const looksLikeCitron = (beginning: string) =>
  isJson(beginning) &&
  /"quotes"\s*:\s*\[/.test(beginning) &&
  (/"(contents|sources|cue)"\s*:/.test(beginning) ||
    (/"quotes"\s*:\s*\[\s*\]/.test(beginning) && /"text"\s*:\s*"/.test(beginning)))
    ? 0.97
    : 0;

export const looksLikeWebAnno = (beginning: string) =>
  /^\uFEFF?#FORMAT=WebAnno/.test(beginning) || isVersion2(beginning) ? 1 : 0;

const firstLine = (beginning: string) =>
  withoutSeparatorLine(beginning.replace(/^\uFEFF/, "")).split(/\r\n?|\n/, 1)[0] ?? "";

export const looksLikeCsv = (beginning: string) =>
  isQuotationHeader(firstLine(beginning)) ? 0.8 : 0;

/** A title page and a scene, or a scene with somebody who speaks. */
export function looksLikeFountain(beginning: string): number {
  const hasScene = /^(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ].+/m.test(beginning);
  const hasSpeech =
    /(?:^|\n)[ \t]*\n[@\p{Lu}][\p{Lu}\p{N} .'’-]*(?:\([^)\n]*\))?\s*\^?\n[^\n]/u.test(beginning);
  if (hasScene && hasSpeech) return 0.9;
  return /^Title:/.test(beginning) && (hasScene || hasSpeech) ? 0.8 : 0;
}

export const looksLikeGate = (beginning: string) =>
  isJson(beginning) &&
  (/"(annotation_sets|offset_type)"\s*:/.test(beginning) ||
    (/"entities"\s*:\s*\{/.test(beginning) && /"indices"\s*:\s*\[/.test(beginning)))
    ? 0.97
    : 0;

export const looksLikeUimaJson = (beginning: string) =>
  isJson(beginning) && /"(%(TYPES|FEATURE_STRUCTURES)|_referenced_fss|_views)"\s*:/.test(beginning)
    ? 0.97
    : 0;

export const looksLikeNinjs = (beginning: string) =>
  isJson(beginning) &&
  /"(body_(?:x?html|text|nitf)|bodies|versioncreated|pubstatus)"\s*:/.test(beginning) &&
  /"(headline|headlines|uri)"\s*:/.test(beginning)
    ? 0.96
    : 0;
