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
