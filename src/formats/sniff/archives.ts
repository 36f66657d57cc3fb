// Tells archives by their first bytes, and Word files by what is in them.
const signature = "PK\u0003\u0004";

export const looksLikeArchive = (beginning: string) => (beginning.startsWith(signature) ? 0.4 : 0);

export const looksLikeWord = (beginning: string) =>
  beginning.startsWith(signature) && /\[Content_Types\]\.xml|word\//.test(beginning) ? 1 : 0;
