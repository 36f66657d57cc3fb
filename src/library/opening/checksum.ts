/** The 32-bit FNV-1a hash of bytes: tells a file that has been edited from the one it was, not a forgery from it. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
