import fc from "fast-check";
import { expect, test } from "vitest";
import { openArticle } from "../article/open-article";
import { draft } from "./draft";
import { articleOfText } from "./plain-text/article-of-text";

const draftOf = (text: string) => draft(articleOfText(text).article);

test("a draft says who speaks, by full name, and what that rests on", () => {
  const drafted = draftOf(`Ferry stops for the winter

The harbour master, Ida Lund, closed the line on Monday. “The ice decides,” Lund said. “I only sign.”

Her deputy, Bo Ek, called it “a pity”.`);
  const names = new Map(drafted.speakers?.map(({ id, name }) => [id, name]));
  const quotations = drafted.annotations?.flatMap((one) => (one.type === "quotation" ? [one] : []));
  expect(
    quotations?.map(({ speakers, targets, origin, note }) => ({
      by: speakers.map((id) => names.get(id)),
      parts: targets.map(({ exact }) => exact),
      origin,
      note,
    })),
  ).toEqual([
    {
      by: ["Ida Lund"],
      parts: ["“The ice decides,”", "“I only sign.”"],
      origin: "machine",
      note: "attached: “…” Lund said",
    },
    { by: ["Bo Ek"], parts: ["“a pity”"], origin: "machine", note: "attached: Bo Ek, called “…”" },
  ]);
});

test("a sub-heading names in full who is named in short below it", () => {
  const { speakers } = draftOf(
    "Lock asked for in the rain\n\nThe lock is shut, and has been for a year, as the town has no money for it.\n\nThe lock's chief executive Judith Ekdal\n\nThe town has asked for money, and the bank has said that it will think about that.\n\nMs Ekdal added: “It is cheap, and it is late.”",
  );
  expect(speakers?.map(({ name }) => name)).toEqual(["Judith Ekdal"]);
});

test("an office of several is of each of them", () => {
  const { speakers } = draftOf(
    "Lock asked for\n\nSenators Ida Lund and Tom Reyes want a lock. “It is cheap,” Lund said.",
  );
  expect(speakers?.[0]).toMatchObject({ name: "Ida Lund", role: "Senator" });
});

test("a speaker's short name is the last name that the text calls them by", () => {
  const drafted = draftOf(`Ferry stops for the winter

“The ice decides,” Ida Lund said. “I only sign,” Lund said later.

Bo Ek called it “a pity”. Sven de Wit did not. “We sail,” De Wit said.`);
  expect(drafted.speakers?.map(({ name, shortName }) => [name, shortName])).toEqual([
    ["Ida Lund", "Lund"],
    ["Bo Ek", undefined],
    ["Sven de Wit", "de Wit"],
  ]);
});

test.each([
  ["Ida Lund of the charity Cash Counts", "Cash Counts"],
  ["Ida Lund of Oslo University", "Oslo University"],
  ["Ida Lund, from the Institute for Fiscal Studies", "Institute for Fiscal Studies"],
  ["Ida Lund of consultancy Grant Bell", "Grant Bell"],
  ["Ida Lund, executive director of AROS", "AROS"],
  ["Ida Lund, head of the NRL Coastal division", "NRL Coastal division"],
  ["Ida Lund, a fellow at the Lom Council on Sea Trade who fishes", "Lom Council on Sea Trade"],
  ["Ida Lund of Tolland", undefined],
  ["Ida Lund, a diplomat from South Korea", undefined],
  ["Ida Lund with Bo Ek", undefined],
])("%s belongs to %s", (name, affiliation) => {
  const [speaker] = draftOf(`Ferry stops\n\n“The ice decides,” said ${name}.`).speakers ?? [];
  expect(speaker?.name).toBe("Ida Lund");
  expect(speaker?.affiliation).toBe(affiliation);
});

test("a German draft says in German what it rests on, and offices as they are called", () => {
  const { speakers, annotations } = draftOf(`Die Fähre nach Norwegen bleibt

Aus Sicht der Fraktionsvorsitzenden Ida Lund fehlt der Fähre nach Norwegen das Geld. „Die Fähre bleibt in Norwegen“, sagte Lund. Die Fähre fuhr am Dienstag wieder, die Fähre war voll.`);
  expect(speakers).toMatchObject([{ name: "Ida Lund", role: "Fraktionsvorsitzende" }]);
  const notes = new Set(annotations?.map(({ note = "" }) => note.split(":", 1)[0]));
  expect([...notes].sort()).toEqual([
    "Name eines Landes",
    "ein Wort, das immer wieder vorkommt",
    "eine Passage",
    "zugeordnet",
  ]);
});

test("two offices of one person are one role, and a dateline says when", () => {
  const { speakers, published } = draftOf(`Northwind appoints Vos

ROTTERDAM, Netherlands, May 6, 2025 /Example Wire/ -- Northwind Mobility today appointed Anneke Vos.

“It says where we are going,” said Marcus Thiele, CEO and co-founder of Northwind Mobility.`);
  expect(published).toBe("2025-05-06");
  expect(speakers).toMatchObject([
    { name: "Marcus Thiele", role: "CEO and co-founder of Northwind Mobility" },
  ]);
});

test("who answers in an interview is whom its headline names", () => {
  const { speakers } = draftOf(`Five questions for Eirik Nilsen

Q: Is this your last trip?

A: Ask my wife.

Q: What did you see?

A: Rain, in February.`);
  expect(speakers).toMatchObject([{ name: "Q", kind: "label" }, { name: "Eirik Nilsen" }]);
});

test.each([
  ["First Minister Catriona Muir", "First Minister"],
  ["Deputy First Minister Catriona Muir", "Deputy First Minister"],
])("%s is %s", (name, role) => {
  const { speakers } = draftOf(`Storm hits\n\n${name} has spoken. “We will not leave,” she says.`);
  expect(speakers).toMatchObject([{ name: "Catriona Muir", role }]);
});

test.each(["Northern Lines", "Skarholm Ferries", "Skarholm Shipping"])(
  "%s is an organisation",
  (name) => {
    const drafted = draftOf(`The boats stay in the harbour

${name} closed the route on Monday. “We regret the delay,” ${name} said in a statement.`);
    expect(drafted.speakers).toMatchObject([{ name, kind: "organisation" }]);
  },
);

test.each([
  ["the keeper, Tove Ahlgren, told the board.", "keeper"],
  ["the keeper, Tove Ahlgren, told the crowd.", "keeper"],
  ["Tove Ahlgren, a nurse, told the minister.", "nurse"],
  ["Tove Ahlgren told the minister.", undefined],
  ["Tove Ahlgren, a keeper in her second term, told the board.", "keeper in her second term"],
  [
    "Tove Ahlgren, a teacher at the island’s only school, told the board.",
    "teacher at the island’s only school",
  ],
  ["local MP Sir Tove Ahlgren.", "local MP"],
  ["Sgt Tove Ahlgren, of the harbour unit.", "Sergeant"],
  [
    "Rep. Tove Ahlgren (D-Ohio), head of the Harbor Caucus, told the board.",
    "head of the Harbor Caucus",
  ],
  [
    "said Tove Ahlgren, a retired Danish general who works on harbour policy at the Lom Foundation.",
    "retired Danish general",
  ],
  [
    "Tove Ahlgren, senior associate for harbour planning at the Lom Institute, told the board.",
    "senior associate for harbour planning at the Lom Institute",
  ],
  ["Tove Ahlgren told his fellow islanders.", undefined],
])("whoever is told something lends the speaker no role: %s", (end, role) => {
  const [speaker] = draftOf(`Lamp asked for\n\n“One lamp is a promise,” ${end}`).speakers ?? [];
  expect(speaker).toMatchObject({ name: "Tove Ahlgren" });
  expect(speaker?.role).toBe(role);
});

test.each([
  ["Mayor Ida Lund, a Democrat in her second term, said.", "Mayor"],
  ["Chair of the town council Ida Lund said.", "Chair of the town council"],
  ["Ohio Sen. Ida Lund said.", "Ohio Senator"],
  ["Panel Chairman Rep. Ida Lund said.", "Panel Chairman"],
  ["Retired Lom Air Force Gen. Ida Lund said.", "Retired Lom Air Force General"],
  ["Attorney General Ida Lund (D), Ek’s opponent in the race, said.", "Attorney General"],
  ["Belgium's Foreign Minister Ida Lund said.", "Belgium's Foreign Minister"],
  ["It's President Ida Lund speaking.", "President"],
  [
    "Minister with responsibility for Roads, Water and Special Projects, Hon. Ida Lund, said.",
    "Minister with responsibility for Roads, Water and Special Projects",
  ],
  ["Deputy Harbour Minister Tan Sri Ida Lund said.", "Deputy Harbour Minister"],
  ["Sen. Ida Lund, the bill's chief author, said.", "Senator"],
  ["said the county commission's chairman, Ida Lund.", "county commission's chairman"],
  ["said Ida Lund, Norway's foreign minister.", "Norway's foreign minister"],
  ["Ida Lund, a critic of the old bridge and the mayor of Lom, said.", "mayor of Lom"],
])("an office is the role before all else: %s", (end, role) => {
  const [speaker] = draftOf(`Lamp asked for\n\n“One lamp is a promise,” ${end}`).speakers ?? [];
  expect(speaker).toMatchObject({ name: "Ida Lund", role });
});

test("who says it in the middle of a sentence may belong to something without a name", () => {
  const { annotations } = draftOf(`Tolls rise

“You pay your tolls. Why does Ek not?” a narrator in the Lund ad asks. The spot ends there.

“If he thinks that makes him smart,” the ad’s narrator says, “what does he think of you?”`);
  const said = annotations?.filter(({ type }) => type === "quotation");
  expect(said?.map(({ targets }) => targets.length)).toEqual([1, 2]);
});

test("whoever comes after where it was is no school", () => {
  const { speakers } = draftOf(`Bells stay silent

Amelize Joseph loves the bell. “We need the rope,” said Joseph, who has four bells.

At her Lom school, Joseph and other members pulled it, which the keepers say hurts bells.`);
  expect(speakers).toMatchObject([{ name: "Amelize Joseph" }]);
  expect(speakers?.[0]).not.toHaveProperty("kind");
});

test("a text that begins with a singer means the one who is in its headline", () => {
  const { speakers } = draftOf(
    "Ayo Bamidele on grief and the album she nearly lost\n\nWhen we meet in a bar, the singer is eating olives. “I did not eat all year,” she explains.\n\nBamidele, 33, grew up by the sea and went to school by the river, and she went to sea again.",
  );
  expect(speakers?.map(({ name }) => name)).toEqual(["Ayo Bamidele"]);
});

test.each([
  ["a lawmaker from Georgia", "Georgia is a state of peanuts, south of Tennessee.", undefined],
  ["the German minister", "Germany grows none.", "DE"],
  ["an advocate for the rights of peanuts in Germany", "Germany grows none.", undefined],
  ["the ambassador to Germany", "Germany grows none.", undefined],
  ["a farmer in Germany", "Germany grows none.", "DE"],
])("a speaker's country is one that the article names: %s", (role, end, country) => {
  const { speakers } = draftOf(
    `Peanuts asked for\n\n“They are good,” Ida Lund, ${role}, said.\n\n${end}`,
  );
  expect(speakers?.[0]).toMatchObject({ name: "Ida Lund" });
  expect(speakers?.[0]?.country).toBe(country);
});

/** Words that drafting looks at, marks and breaks of every kind, and anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "„",
    "«",
    "»",
    "``",
    "''",
    ". ",
    ", ",
    ": ",
    "\n\n",
    "\n",
    " ",
    "? ",
  ),
  fc.constantFrom(
    "Ida Lund",
    "Lund",
    "the minister",
    "she",
    "said",
    "told",
    "sagte",
    "laut",
    "who",
    "and",
    "Denmark",
    "# ",
    "ANNA: ",
    "Q: ",
    "according to",
    "😀",
    "\ud83d",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const anyText = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(" "));

test("any text at all is drafted, and every annotation is found where it says", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const drafted = draftOf(text);
      const opened = openArticle(JSON.parse(JSON.stringify(drafted)));
      if (opened.status !== "opened") throw new Error(JSON.stringify(opened.problems));
      const wrong = /^(?:unplaced|drift|reference|duplicate|type|missing|limit)$/;
      expect(opened.marked.problems.filter(({ code }) => wrong.test(code))).toEqual([]);
      for (const annotation of drafted.annotations ?? []) {
        expect(annotation.origin).toBe("machine");
        expect(annotation.confidence).toBeGreaterThan(0);
        expect(annotation.confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the same text gives the same draft", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.stringify(draftOf(text))).toBe(JSON.stringify(draftOf(text)));
    }),
    { numRuns: 25 },
  );
});

test("in a language without rules of its own, quotations are marked and speakers left open", () => {
  const text =
    "De haven sluit\n\n“Wij sluiten de haven voor drie jaar”, zei burgemeester Anne Lund van de stad, en dat is het einde voor de vissers van Frankrijk, want zij zijn met het schip.";
  const drafted = draftOf(text);
  expect(drafted.language).toBe("nl");
  expect(drafted.speakers).toMatchObject([{ kind: "unnamed" }]);
  expect(drafted.countries).toEqual([{ code: "FR" }]);
});

test("the standfirst says who people are, and nothing is marked in it", () => {
  const paragraph = { id: "p1", text: "The harbour master was firm. “We will dredge,” Lund said." };
  const { speakers, annotations } = draft({
    formatVersion: "1.1",
    id: "quay",
    language: "en",
    headline: "A quay for nobody",
    summary: "Harbour master Ida Lund wants the mud gone. “Not my mud,” says Tom Reyes",
    sections: [{ id: "opening", paragraphs: [paragraph] }],
  });
  expect(speakers?.map(({ name }) => name)).toEqual(["Ida Lund"]);
  for (const { targets } of annotations ?? [])
    for (const target of targets) expect(target.paragraph).toBe("p1");
});

test("a name above words in quotation marks says whose they are", () => {
  const drafted = draftOf(`Voices after the match

Sporting director Ida Lund

“We have to think about this. It cannot be explained.”

“I will talk to all of them.”

Bo Ek, captain

“I am ashamed.”

The next match

“Nobody knows,” it says on the board.`);
  const names = new Map(drafted.speakers?.map(({ id, name, role }) => [id, [name, role]]));
  const said = drafted.annotations?.filter((one) => one.type === "quotation");
  expect(said?.slice(0, 3).map(({ speakers }) => names.get(speakers[0] ?? ""))).toEqual([
    ["Ida Lund", "Sporting director"],
    ["Ida Lund", "Sporting director"],
    ["Bo Ek", "captain"],
  ]);
  expect(said?.[3]?.speakers).not.toEqual(said?.[2]?.speakers);
});
