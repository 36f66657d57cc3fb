import type { Findings } from "./findings";
import { inQuotes } from "./found";
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
  const what = `this file is written in version ${inQuotes(parts)} of the format, and this reader knows ${known.major}.${known.minor}`;
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
