// Who published a page, by its address and behind its title.

/** The name behind a title, if the host has it too: `Seals return - Coastal Post` of coastalpost.example. */
export function publisherIn(
  title: string | undefined,
  host: string | undefined,
): string | undefined {
  const name = /\s[|–—-]\s((?:(?!\s[|–—-]\s).){3,40})$/.exec(title ?? "")?.[1];
  const letters = (text: string | undefined) =>
    (text ?? "").toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, "");
  const isHosts = letters(host).startsWith(letters(name)) && letters(name).length > 2;
  return isHosts ? name : undefined;
}

/** `Seals return | Coastal Post` without the paper's name, if it ends in one. */
export function withoutPublisher(
  title: string,
  publisher: string | undefined,
): string | readonly [] {
  const [whole, name] = /\s+[|–—-]\s+((?:(?!\s[|–—-]\s).){2,40})$/.exec(title) ?? [];
  if (whole === undefined || name?.toLowerCase() !== publisher?.toLowerCase()) return [];
  return title.slice(0, -whole.length);
}

export function hostIn(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];
}
