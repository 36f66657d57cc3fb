import type { Findings } from "./findings";
import { inQuotes } from "./found";

/** The version of the format that this reader knows. */
const known = { major: 1, minor: 0 };

/**
 * Whether this reader can read a file of this version. A newer minor version is read with a warning;
 * another major one is refused. A version that is no version is for the schema to report.
 */
export function isReadable(formatVersion: unknown, findings: Findings): boolean {
  const parts = typeof formatVersion === "string" && /^(\d+)\.(\d+)$/.exec(formatVersion);
  if (!parts) return true;
  const [major, minor] = [Number(parts[1]), Number(parts[2])];
  const what = `this file is written in version ${inQuotes(parts[0])} of the format, and this reader knows ${known.major}.${known.minor}`;
  if (major !== known.major) {
    const advice = major > known.major ? "a newer reader is needed" : "it has to be rewritten";
    findings.error("version", "formatVersion", `${what}: ${advice}`);
    return false;
  }
  if (minor > known.minor) {
    const advice = "it is read as far as it is known";
    findings.warning("version", "formatVersion", `${what}: ${advice}`);
  }
  return true;
}
