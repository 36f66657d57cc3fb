const form =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d))?)?$/;

/** Whether this is an ISO 8601 date or date-time that the calendar and the clock have. */
export function isIsoDate(text: string): boolean {
  const parts = form.exec(text);
  if (parts === null) return false;
  const part = (group: number) => Number(parts[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    part(4) < 24 &&
    part(5) < 60 &&
    part(6) < 60 &&
    part(7) < 24 &&
    part(8) < 60
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
