import { expect, test } from "vitest";
import { articleOfText } from "./article-of-text";

const page = `Skip to content
Share this article

Council votes to keep the night trams

By Ada Brandt and Tom Reyes
Updated 4 March 2025, 09:12
5 min read

The depot on Monday. Photo: Example Agency

The city council voted on Monday to keep the night trams for another year, after a debate of four hours.

What it costs

The trams cost two million a year, and they are full on Fridays and on Saturdays only, the council says.

Read more: Ten tram lines that no longer exist
`;

test("a page's text becomes an article, and what is not of it is told", () => {
  const { article, report } = articleOfText(page);
  expect(article).toMatchObject({
    id: "council-votes-to-keep-the-night-trams",
    language: "en",
    headline: "Council votes to keep the night trams",
    published: "2025-03-04",
    bylines: ["Ada Brandt", "Tom Reyes"],
  });
  expect(article.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ["opening", undefined],
    ["what-it-costs", "What it costs"],
  ]);
  expect(article.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([
    "The depot on Monday.",
    expect.stringMatching(/^The city council .* four hours\.$/),
  ]);
  expect(report.leftOut.map(({ line, kind }) => [line, kind])).toEqual([
    [1, "frame"],
    [2, "frame"],
    [6, "byline"],
    [7, "date"],
    [8, "frame"],
    [18, "frame"],
  ]);
});

test("a first line that is a sentence is no headline: nothing of the text is lost", () => {
  const text =
    "The bridge is closed.\n\nIt will open again in May, the city says, if the money is there.";
  const { article, report } = articleOfText(text);
  expect(article.headline).toBe("The bridge is closed");
  expect(report.madeHeadline).toBe(true);
  expect(article.sections[0]?.paragraphs).toHaveLength(2);
});

test("lines that a mail program has wrapped are one paragraph", () => {
  const text = `A headline for all of this

The harbour was closed for most of the day on
Tuesday, and the ferries waited outside of it for
the fog to lift, which it did at night.`;
  expect(articleOfText(text).article.sections[0]?.paragraphs.map((one) => one.text)).toEqual([
    "The harbour was closed for most of the day on Tuesday, and the ferries waited outside of it for the fog to lift, which it did at night.",
  ]);
});

test("Markdown's headings are headings", () => {
  const text =
    "# The headline\n\nSome text, long enough to be one.\n\n## The rest of it\n\nMore text.";
  const { article } = articleOfText(text);
  expect(article.headline).toBe("The headline");
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined, "The rest of it"]);
});

test("lines under the headline that name authors and papers are no headings", () => {
  const { article, report } = articleOfText(`Council votes to keep the night trams

Ada Brandt
and Tom Reyes
Transport correspondent
Lakeport Sentinel

The city council voted on Monday to keep the night trams for another year, after a long debate.`);
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(report.leftOut.map(({ text, kind }) => [text, kind])).toEqual([
    ["Ada Brandt", "byline"],
    ["and Tom Reyes", "byline"],
    ["Transport correspondent", "byline"],
    ["Lakeport Sentinel", "byline"],
  ]);
});

test.each([
  ["By Ada Brandt, 12 March 2026", "Ada Brandt"],
  ["Von Ada Brandt, 12. März 2026", "Ada Brandt"],
  ["By ADA BRANDT | March 12, 2026", "ADA BRANDT"],
  ["By Ada Brandt (2026-03-12)", "Ada Brandt"],
])("a byline with the date: %s", (line, author) => {
  const { article } = articleOfText(`The harbour talks end without a date

${line}

The talks ended on Monday in the town hall, and nobody named another date for them.`);
  expect(article.bylines).toEqual([author]);
  expect(article.published).toBe("2026-03-12");
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
});

test.each([
  ["Brandt: no deal before May", "Brandt: no deal before May"],
  ["Reyes concedes: ‘They have spoken’", "Reyes concedes: ‘They have spoken’"],
  ["Did that hurt?", undefined],
])("a sub-heading with a colon, and a question that is answered: %s", (line, heading) => {
  const { article } = articleOfText(`A headline for all of this

The council met on Monday for the first time since the flood, and nobody spoke.

${line}

“I have one word for it,” Ada Brandt said after the meeting, and then said nothing more at all.`);
  expect(article.sections.at(-1)?.heading).toBe(heading);
});

const release = `Example Mills Opens a Second Lock

BERGEN — Example Mills opened a second lock on Monday, after a summer of digging in the rain.

“It holds,” the miller said to all who had come to look at it.

The lock is as deep as the first one, and a good deal cheaper, the mills say.

Media Contact:
Ada Brandt
press@example.org
555-0142

SOURCE Example Mills
`;

test("whom to ask about a release, and whose it is, is none of its text", () => {
  const { article, report } = articleOfText(release);
  expect(article.sections).toHaveLength(1);
  expect(article.sections[0]?.paragraphs.at(-1)?.text).toMatch(/^The lock is as deep/);
  expect(report.leftOut.map(({ text }) => text)).toEqual([
    "Media Contact:",
    "Ada Brandt",
    "press@example.org",
    "555-0142",
    "SOURCE Example Mills",
  ]);
});

test("the sources at an article's end and a note on its author are left out", () => {
  const { article } = articleOfText(`The lock and the button

Ada Brandt

There was a time when a lock was closed by hand, and nobody sent a message about it to anyone.

Now forty people learn every morning that it is open, and one of them answers to all the others.

Sources are not what they were, she says, and neither are the rivers that they begin in.

Ada Brandt is a columnist.

Sources

"The lock is open" — Example Press, 18 April 2025
`);
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(article.sections[0]?.paragraphs).toHaveLength(3);
  expect(article.bylines).toEqual(["Ada Brandt"]);
});

test("a line that names who is in a picture, and where, is no sub-heading", () => {
  const { article } = articleOfText(`Lock opens in the rain

The lock opened on Monday, in the rain, and nobody who was there had slept for longer than an hour.

Ida Lund of the Harbour Party

Lund said the lock was the best that money could buy, and she said so three times to be heard.

Death of a lock

The old lock was taken down in the autumn and its gates were sold to a museum further north.
`);
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined, "Death of a lock"]);
  expect(article.sections[0]?.paragraphs[1]).toMatchObject({
    text: "Ida Lund of the Harbour Party",
    kind: "aside",
  });
});

test("lines in a row are a list, and a short one over them its heading", () => {
  const { article, report } = articleOfText(`Tram line hits the skids again in the north

By Ned Archer at Hartwell Road

What we know so far

The tram line was due to open in 2023
Its costs have blown out by 900 million
The opposition wants a royal commission

The premier said on Monday that she would look into the line, which has no trams yet.

A cheaper way

A bus would do, the builder said, and there are buses in the depot already.
`);
  expect(article.sections.map(({ heading }) => heading)).toEqual([
    "What we know so far",
    "A cheaper way",
  ]);
  expect(article.sections[0]?.paragraphs).toHaveLength(4);
  expect(report.leftOut).toMatchObject([{ kind: "byline" }]);
});

test("an American headline of two sentences is one headline", () => {
  const { article } = articleOfText(
    "He Sold Them Clean Water. They Say He Sold Them Tap.\n\nFor seven years the blue trucks came every other week to the streets of the town, and for seven years people paid.",
  );
  expect(article.headline).toBe("He Sold Them Clean Water. They Say He Sold Them Tap.");
});

test("whom to ask for further information is no text of a release", () => {
  const { article } = articleOfText(
    "Two firms agree on cranes\n\nThe firms agreed today on fourteen cranes that need no driver, for the next four years.\n\nThe cranes will be the first of their kind in the north, the firms say in what they send.\n\nFor further information, please contact:\n\nAnnika Sundin, Head of Communications, +46 555 010 203",
  );
  const body = article.sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join(" ");
  expect(body).not.toMatch(/Sundin|further information/);
});

test("what stands over the headline, and what a page shows twice, is none of the text", () => {
  const { article, report } = articleOfText(`News
- Ada Brandt
Lock opens after a summer of rain
Lock opens after a summer of rain
Harbour Police Service (Tolland)

‘It holds’, said the miller Tom Reyes of the gate

‘It holds’, said the miller Tom Reyes of the gate

The lock opened on Monday, in the rain, and nobody who was there had slept for longer than an hour.
Article continues after this advertisementThe old lock had been closed since the spring, when its gates gave way.
`);
  expect(article).toMatchObject({
    headline: "Lock opens after a summer of rain",
    bylines: ["Ada Brandt"],
  });
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(article.sections[0]?.paragraphs.map(({ text }) => text.slice(0, 15))).toEqual([
    "‘It holds’, sai",
    "The lock opened",
    "The old lock ha",
  ]);
  expect(report.leftOut).toHaveLength(5);
});

test("lines that a program has wrapped narrowly, and not all as long, are paragraphs", () => {
  const lines = `The harbour was closed
for most of the day on Tuesday,
and the ferries waited outside
of it for the fog to lift, which it did at night, as nobody had hoped.

"It was like wool," the pilot
said. "We heard each other
and saw nothing at all.

"Wool was never so wet."`;
  const { article } = articleOfText(lines);
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(article.sections[0]?.paragraphs.map(({ text }) => text.slice(-9))).toEqual([
    "ad hoped.",
    "g at all.",
    ' so wet."',
  ]);
});

test("links to other articles between two paragraphs of what somebody says are none of it", () => {
  const { article, report } = articleOfText(`Lock opens after a summer of rain

The lock opened on Monday, in the rain, and nobody who was there had slept for longer than an hour.

“We had no gates until the spring.
Five in court over the old gates, mayor expected to attend
Miller confirms that he has sold the wheel of the mill

“We have them now,” Ida Lund said.
`);
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(article.sections[0]?.paragraphs).toHaveLength(3);
  expect(report.leftOut.map(({ kind }) => kind)).toEqual(["frame", "frame"]);
});

test("below a menu, a score and a logo stands the headline; a short one over a standfirst is one", () => {
  const text =
    "The match ended at nine, in the rain, and nobody who was there had seen a better one in years.";
  const menu = articleOfText(`Home Sport
Rovers logo
2-1
Reyes (66')

Reyes: 'The visitors deserved more than that'
Reyes: 'The visitors deserved more than that'

${text}

It had begun at seven, and it rained then, too, but nobody had looked for a better one.

More from this section
Ten matches that ended in the rain
`);
  expect(menu.article.headline).toBe("Reyes: 'The visitors deserved more than that'");
  expect(menu.article.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(2);
  const short = articleOfText(`End of a match

Three years long he trained the visitors. Now he goes. Freely?

${text}
`);
  expect(short.article.headline).toBe("End of a match");
});

test("a country over the text and a list of videos below it are the page's", () => {
  const { article, report } = articleOfText(`Norway
The lock opened on Monday, in the rain, and nobody who was there had slept for longer than an hour.
“It holds,” the miller said to all who had come to look at it in the rain.
The lock is as deep as the first one, and a good deal cheaper, the mills say.
AFP
01:04
Presidential candidates hold last rallies in Sweden
01:49
Denmark has a new lock that sees the sea
Elections that kept the power where it was in 2025
`);
  expect(article.headline).toMatch(/^The lock opened on Monday/);
  expect(article.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(3);
  expect(report.leftOut).toHaveLength(7);
});

test("a text that is wrapped without a line between its paragraphs has them still", () => {
  const { article } = articleOfText(`‘Somebody has to come’
The residents of Orange Lane, angered by the
closing of the lock, have vowed to stay there
until they are heard by the Mayor of Tolland and her deputy.
For two days they have stood on the quay with
lamps and tea. “Somebody has to come. We want
more.
We do not want the deputy. We want the mayor,”
one of them shouted. The mayor was at her mill in
the rain and could not be reached.
The police stayed in the lane after the
lamps had been put out.`);
  expect(article.headline).toBe("‘Somebody has to come’");
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(article.sections[0]?.paragraphs.map(({ text }) => text.slice(0, 12))).toEqual([
    "The resident",
    "We do not wa",
  ]);
});

test("a short title that the text speaks of is the headline, over a caption without a full stop", () => {
  const { article } = articleOfText(`Ida Lundgren

Lundgren with the boats of the harbour

Ida Lundgren was a pilot who brought ships into the harbour for forty years, and lost none of them.
`);
  expect(article.headline).toBe("Ida Lundgren");
});

test.each([
  ["above who wrote it", "The council wants calm. The owners want the quay", "By Ada Brandt"],
  [
    "above who wrote it from where",
    "The council wants calm. The owners want it",
    "Ada Brandt in Bergen",
  ],
  [
    "too long for a heading",
    "Four hundred people will have to find another way to the islands",
    "",
  ],
])("what stands below the headline is the standfirst: %s", (_, standfirst, byline) => {
  const { article } = articleOfText(
    `Ferry to stop in May\n\n${standfirst}\n\n${byline}\n\nThe ferry to the islands will stop in May, the council said on Monday after a long debate.\n\nIts owners have not said what they will do.`,
  );
  expect(article.summary).toBe(standfirst);
  expect(article.bylines).toEqual(byline === "" ? undefined : ["Ada Brandt"]);
  expect(article.sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
    [undefined, 2],
  ]);
});

test.each([
  ["a short heading", "What the council wants"],
  ["words that somebody said", "“Nobody asked us whether we wanted a ferry at all”, say islanders"],
  ["a sentence of the text", "The ferry to the islands will stop, and nobody knows for how long."],
])("no standfirst is %s", (_, line) => {
  const { article } = articleOfText(
    `Ferry to stop in May\n\n${line}\n\nThe ferry to the islands will stop in May, the council said on Monday after a long debate.`,
  );
  expect(article.summary).toBeUndefined();
});
