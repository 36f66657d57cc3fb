import { fieldOfKind } from "../kind-fields";
import { kinds } from "../kinds";
import type { Counted } from "../problem-given";
import { mostAnnotations, mostEntities, mostMarks, mostParagraphs } from "../values/limits";
import type { Findings } from "./findings";
import { shown } from "./found";
import { mendVersion } from "./mending/mend-values";

/** The version of the format that this reader knows. */
const known = { major: 1, minor: 1 };

/**
 * Whether this reader can read a file of this version. A newer minor version is read with a warning;
 * another major one is refused. A version that is no version is for the schema to report.
 */
export function isReadable(formatVersion: unknown, findings: Findings): boolean {
  const version = versionIn(formatVersion);
  if (version === undefined) return true;
  const { major, minor, parts } = version;
  const given = () => ({ version: shown(parts), known: `${known.major}.${known.minor}` });
  if (major !== known.major) {
    const code = major > known.major ? "version.newer" : "version.older";
    findings.error(code, "formatVersion", given);
    return false;
  }
  if (minor > known.minor) findings.warning("version.minor", "formatVersion", given);
  return true;
}

/** Whether a file says that it is of a version that may have fields this reader does not know. */
export function isNewer(formatVersion: unknown): boolean {
  const version = versionIn(formatVersion);
  return version !== undefined && version.minor > known.minor;
}

function versionIn(formatVersion: unknown) {
  const parts = mendVersion(formatVersion);
  if (parts === undefined) return undefined;
  const [major, minor] = parts.split(".").map(Number);
  return major === undefined || minor === undefined ? undefined : { major, minor, parts };
}

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
