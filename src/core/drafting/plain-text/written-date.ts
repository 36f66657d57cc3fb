const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

/** The first date that a line spells out, as ISO 8601 (`2025-03-04`); undefined where there is none. */
export function writtenDate(line: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(line);
  if (iso !== null) return isoDate(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(line);
  if (dayFirst !== null) return isoDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(line);
  if (monthFirst !== null) return isoDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(line);
  if (dotted !== null) return isoDate(dotted[3], Number(dotted[2]), dotted[1]);
  return undefined;
}

/** The date in the dateline that a paragraph begins with: `ROTTERDAM, May 6, 2025 /Wire/ --`. */
export function datelineDate(paragraph: string): string | undefined {
  const dateline = /^\s*\p{Lu}{2}[^“”"—–]{0,100}?\b\d{4}\b[^“”"—–.]{0,40}?(?:[—–]|--|\s-\s)/u.exec(
    paragraph.slice(0, 180),
  )?.[0];
  return dateline === undefined ? undefined : writtenDate(dateline);
}

function monthOf(word: string | undefined): number | undefined {
  return months[(word ?? "").toLowerCase().slice(0, 3)];
}

function isoDate(year?: string, month?: number, day?: string): string | undefined {
  const inMonth = Number(day);
  if (year === undefined || month === undefined || !(month >= 1 && month <= 12)) return undefined;
  const most = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (!(inMonth >= 1 && inMonth <= most) || Number(year) < 1000) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(inMonth).padStart(2, "0")}`;
}
