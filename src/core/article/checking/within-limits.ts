import { fieldOfKind } from "../kind-fields";
import { kinds } from "../kinds";
import { mostAnnotations, mostEntities, mostMarks, mostParagraphs } from "../limits";
import type { Counted } from "../problem-given";
import type { Findings } from "./findings";

/**
 * Whether a file has no more of anything than this reader takes; told before any of it is looked at,
 * since looking is what would take too long. What is no list counts as nothing.
 */
export function isWithinLimits(value: unknown, findings: Findings): boolean {
  const annotations = length(field(value, "annotations"));
  const entities = kinds
    .map((kind) => fieldOfKind[kind])
    .map((name) => length(field(value, name)))
    .reduce((sum, count) => sum + count, 0);
  const sections: unknown = field(value, "sections");
  const paragraphs = (Array.isArray(sections) ? sections : [])
    .map((section: unknown) => length(field(section, "paragraphs")))
    .reduce((sum, count) => sum + count, length(sections));
  const marks = (Array.isArray(sections) ? sections : [])
    .flatMap((section: unknown) => field(section, "paragraphs") ?? [])
    .reduce((sum: number, paragraph) => sum + length(field(paragraph, "marks")), 0);
  const over = [
    tooMany(findings, "annotations", annotations, "annotations", mostAnnotations),
    tooMany(findings, "", entities, "entities", mostEntities),
    tooMany(findings, "sections", paragraphs, "paragraphs", mostParagraphs),
    tooMany(findings, "sections", marks, "marks", mostMarks),
  ];
  return !over.includes(true);
}

function tooMany(
  findings: Findings,
  path: string,
  count: number,
  what: Counted,
  most: number,
): boolean {
  if (count <= most) return false;
  findings.error("limit.count", path, () => ({ what, count, most }));
  return true;
}

function field(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function length(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
