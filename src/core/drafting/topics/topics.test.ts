import { expect, test } from "vitest";
import { draft } from "../draft";
import { articleOfText } from "../plain-text/article-of-text";

const topicsIn = (text: string) =>
  draft(articleOfText(text).article).topics?.map(({ name }) => name) ?? [];

const pump = `Kenya weighs new water pump as Brandt digs in

NAIROBI (Example Wire) — Olaf Brandt told Kenya's farmers that the water pump is old and gets older. “The pump is ours,” Brandt said, and the farmers read on.

The pump was built in May. A new water pump will cost more, Brandt said. Kenya has no such pump, and the valley thought of another.

The valley waits for the pump, and the pump waits for the valley.`;

test("topics are what a reader would filter by: no country, no speaker, no dateline, no verb", () => {
  const topics = topicsIn(pump);
  expect(topics[0]).toBe("Water pump");
  expect(topics).not.toContain("Kenya");
  expect(topics.join(" ")).not.toMatch(/brandt|nairobi|\bgets\b|\bread\b|thought/i);
  expect(topics.length).toBeLessThanOrEqual(8);
});

test("the labels of turns are speakers, and no topics", () => {
  const topics = topicsIn(`A talk about the night mail

MR. OKORO: The night mail lost nine letters.

THE CHAIRMAN: Only nine, Okoro?

MR. OKORO: The mail found the letters again, chairman.

THE CHAIRMAN: Then the letters were not lost.`);
  expect(topics.join(" ")).not.toMatch(/okoro|chairman/i);
  expect(topics.join(" ")).toMatch(/mail|letters/i);
});

test("where something was posted, a place in passing and the ends of names are no topics", () => {
  const topics = topicsIn(`Kites over the harbour

The kites were seen on Twitter first, and on Twitter they were praised. A kite came from California.

The Civic Party wants kites, and the Labour Party does too. California has kites of paper.

A second Twitter post showed a kite over the harbour, with the Green Party aboard.`);
  expect(topics[0]).toMatch(/kite/i);
  expect(topics.join(" ")).not.toMatch(/twitter|\bparty$/i);
  expect(topics.slice(0, 2)).not.toContain("California");
});

test("the end of a place’s name and the time of day are no topics", () => {
  const topics = topicsIn(`The Latest: Kites stay over New York

2 p.m.

New York has kites. United States citizenship is asked of a kite in New York.

4 p.m.

The kites are of United States citizenship, and of New York.`);
  expect(topics[0]).toMatch(/kite/i);
  expect(topics.join(" ")).not.toMatch(/p\.m|latest|^york|^states|, (?:york|states)/i);
});

test("of a short article a word that comes once in passing is no further topic", () => {
  const topics = topicsIn(`Ferry line and harbour wait for cars after vote

The ferry line was closed in May. The harbour board met on Monday, and the harbour is quiet.

Nobody knows when the ferry line will open. There were no cars, and after the vote the harbour board went home.`);
  expect(topics.join(" ")).toMatch(/ferry line/i);
  expect(topics.join(" ")).not.toMatch(/\bcars\b|\bvote\b/i);
});

test("topics are named without what only stands before a name, and no adjective is one", () => {
  const topics = topicsIn(`Chipmaker Norvik's clean tunnels are slow to open

Norwegian chipmaker Norvik said climate change made its tunnels wet. The tunnels are slow, and Norvik is slow.

The hashtag was slow at midnight GMT. Norvik's tunnels were clean, and at midnight GMT the hashtag was clean.`);
  expect(topics).toContain("Norvik");
  expect(topics).toContain("Climate change");
  expect(topics.join(" ")).not.toMatch(/chipmaker norvik|\bslow\b|\bclean\b|gmt|midnight|hashtag/i);
});

test("an adjective that belongs to a name is part of the topic", () => {
  const topics = topicsIn(`Town waits after derailment

Carl Brandvold of Great Plains Southern said sorry for the derailment.

A spokeswoman said that Great Plains Southern had paid. The derailment left the town waiting.`);
  expect(topics).toContain("Great Plains Southern");
});

test("German topics are no persons, no beginnings of sentences and no trade before a name", () => {
  const topics = topicsIn(`Röhrich streicht Stellen

Der Maschinenbauer Röhrich streicht 200 Stellen. Dass die Stellen fehlen, weiß die Sprecherin. Gut ist das nicht.

Die Stellen fehlen auch im Werk. Dass das Werk bleibt, sagt die Sprecherin nicht. Gut, das Werk ist alt.`);
  expect(topics).toContain("Stellen");
  expect(topics.join(" ")).not.toMatch(/dass|gut|sprecherin|maschinenbauer/i);
});

test("one person, a verb after a name and where something was said are no topics", () => {
  const topics = topicsIn(`Harbour minister studies the quay

Prime Minister Ida Lund told a press conference that the quay was wet. Lund studies the quay.

The Prime Minister spoke of the quay again, and the press conference went on. Lund studies the harbour.`);
  expect(topics).toContain("Quay");
  expect(topics.join(" ")).not.toMatch(/minister|stud|conference/i);
});

test("German topics are no offices of those who are named, no talk and no word twice", () => {
  const topics = topicsIn(`Kritik an Hafenminister Tamm

Bundeshafenminister Tamm steht wegen Äußerungen zum Gesetz in der Kritik. Die Äußerungen seien falsch, sagte Tamm. Gesetze seien schwer.

Das Hafenschutzgesetz sei gut, und Gesetze seien es nie, sagte Tamm zu den Äußerungen.`);
  expect(topics.filter((name) => /^Gesetz/.test(name))).toHaveLength(1);
  expect(topics).toContain("Hafenschutzgesetz");
  expect(topics.join(" ")).not.toMatch(/minister|äußerung|tamm/i);
});

test("what places suffer from is a topic, and a verb with its object is none", () => {
  const topics = topicsIn(`Mayor pays tribute in drought-hit Lom

Ida Lund came to pay tribute to the drought-affected farms. Lund pays tribute to farms each year.

The drought-stricken farms wait, and Lund came to pay tribute to them.`);
  expect(topics[0]).toBe("Drought");
  expect(topics).not.toContain("Pay tribute");
});

test("a country of several words is no topic, nor a part of it, nor a first word in capitals", () => {
  const topics = topicsIn(`Dockers halt strike in Sri Lanka

DOCKERS in Sri Lanka halted a strike. The strike hurt Sri Lanka, and dockers in Sri Lanka knew it.

The dockers of Sri Lanka will strike again, to help and improve the harbour and improve the harbour.`);
  expect(topics.join(" ")).not.toMatch(/lanka|sri|DOCKERS|improve/);
  expect(topics).toContain("Dockers");
});

test("who is named in what is said only, and a part of a paper's name, are no topics", () => {
  const topics = topicsIn(`Ekdal stays as captain

The captain Ekdal was away from the ferry, and the Lom Straits Times saw the ferry. The ferry waited for Ekdal.

“You see it because Tom Ekdal is captain,” the Straits Times wrote. The ferry came back.`);
  expect(topics).toContain("Ferry");
  expect(topics.join(" ")).not.toMatch(/ekdal|straits/i);
});
