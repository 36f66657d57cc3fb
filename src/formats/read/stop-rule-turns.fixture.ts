// One conversation of many turns, written in every format that has turns: who says what is known.

/** Words that are hard to place: beyond the basic plane, combined, with signs of markup. */
const pieces = [
  "We dredge",
  "in May 🚢",
  "e\u0301te\u0301",
  "R & D",
  "“or not”",
  "at 5 < 6",
  "it said",
];

const people = [
  { id: "lund", name: "Ida Lund" },
  { id: "rees", name: "Tom Rees" },
  { id: "hofer", name: "Margarethe von Hofer" },
  { id: "obrien", name: "Ann O’Brien" },
];

interface KnownTurn {
  readonly who: (typeof people)[number];
  readonly words: string;
}

/** A hundred and twenty turns; nobody speaks twice in a row. */
export const knownTurns: readonly KnownTurn[] = Array.from({ length: 120 }, (_, number) => {
  const who = people[(number * 3) % people.length];
  if (who === undefined) throw new RangeError("nobody");
  const some = [0, 1, 2].map((at) => pieces[(number * 5 + at * 2) % pieces.length]);
  return { who, words: `Turn ${number + 1}: ${some.join(", ")}.` };
});

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const stamp = (seconds: number, sign = ".") => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `00:${String(minutes).padStart(2, "0")}:${String(rest).padStart(2, "0")}${sign}000`;
};

const each = (write: (turn: KnownTurn, number: number) => string, between = "\n\n") =>
  knownTurns.map(write).join(between);

const tei = (body: string) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Talk</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>${people
    .map(({ id, name }) => `<person xml:id="${id}"><persName>${name}</persName></person>`)
    .join(
      "",
    )}</listPerson></particDesc></profileDesc></teiHeader><text><body>${body}</body></text></TEI>`;

/** The files, by their names. */
export const turnFiles: Readonly<Record<string, string>> = {
  "talk.vtt": `WEBVTT\n\n${each(
    ({ who, words }, at) =>
      `${stamp(at * 4)} --> ${stamp(at * 4 + 3)}\n<v ${who.name}>${escaped(words)}`,
  )}\n`,
  "talk.srt": each(
    ({ who, words }, at) =>
      `${at + 1}\n${stamp(at * 4, ",")} --> ${stamp(at * 4 + 3, ",")}\n${who.name}: ${words}`,
  ),
  "talk.txt": each(({ who, words }) => `${who.name.toUpperCase()}: ${words}`),
  "otter.txt": each(
    ({ who, words }, at) =>
      `${who.name}  ${Math.floor(at / 15)}:${String((at % 15) * 4).padStart(2, "0")}  \n${words}`,
  ),
  "talk.md": `# Talk\n\n${each(({ who, words }) => `**${who.name}:** ${words.replaceAll("<", "\\<")}`)}\n`,
  "whisperx.json": JSON.stringify({
    segments: knownTurns.map(({ who, words }, at) => ({
      start: at * 4,
      end: at * 4 + 3,
      text: ` ${words}`,
      speaker: who.name,
    })),
  }),
  "podcasting.json": JSON.stringify({
    version: "1.0.0",
    segments: knownTurns.flatMap(({ who, words }, at) =>
      words.split(" ").map((body, place) => ({
        speaker: who.name,
        startTime: at * 4 + place / 10,
        endTime: at * 4 + place / 10 + 0.1,
        body,
      })),
    ),
  }),
  "play.xml": tei(
    each(
      ({ who, words }) =>
        `<sp who="#${who.id}"><speaker>${who.id}.</speaker><p>${escaped(words)}</p></sp>`,
      "",
    ),
  ),
  "novel.xml": tei(
    each(
      ({ who, words }) =>
        `<p>Then <said who="#${who.id}">${escaped(words)}</said> and a pause.</p>`,
      "",
    ),
  ),
  "day.xml": tei(
    `<div type="debateSection">${each(({ who, words }) => `<u who="#${who.id}"><seg>${escaped(words)}</seg></u>`, "")}</div>`,
  ),
  "debate.xml": `<akomaNtoso><debate><meta><references source="#a">${people
    .map(({ id, name }) => `<TLCPerson eId="${id}" href="/${id}" showAs="${name}"/>`)
    .join("")}</references></meta><debateBody><debateSection name="a"><heading>Talk</heading>${each(
    ({ who, words }) =>
      `<speech by="#${who.id}"><from>${who.name}:</from><p>${escaped(words)}</p></speech>`,
    "",
  )}</debateSection></debateBody></debate></akomaNtoso>`,
  "debates2025-03-04.xml": `<publicwhip><major-heading id="uk.org.publicwhip/debate/2025-03-04a.1.0">Talk</major-heading>${each(
    ({ who, words }, at) =>
      `<speech id="uk.org.publicwhip/debate/2025-03-04a.${at + 2}.0" speakername="${who.name}" person_id="uk.org.publicwhip/person/${who.id.length}${who.id.charCodeAt(0)}"><p>${escaped(words)}</p></speech>`,
    "",
  )}</publicwhip>`,
  "quotes.csv": `speaker,quote\n${each(
    ({ who, words }) => `${who.name},"${words.replaceAll('"', '""')}"`,
    "\n",
  )}\n`,
};
