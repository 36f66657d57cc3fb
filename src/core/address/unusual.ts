/** Two slashes, capitals, anything encoded, punctuation at the end, a name that is none of ours. */
const unusual =
  /\/\/|[A-Z%]|[^\w~/-]$|[?&](?!-?(speaker|topic|country|within|view|q|src|group|sort|find|rows|columns|measure|beside)=)/;

/** Whether there may be something to mend in an address: see mend.ts, which is loaded for those alone. */
export function isUnusual({ pathname, search }: URL): boolean {
  return unusual.test(pathname + search);
}
