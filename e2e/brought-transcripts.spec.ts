// Files of other tools that a reader brings: a transcript whose speakers are followed, annotations with their text.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { expectNoBarrier } from "./barriers";
import { drop, expectOpen, fileText, openLibrary, pick } from "./own-file";
import { facetValue } from "./reading-page";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

const cases = "src/formats/read/cases";
const file = (path: string) => ({
  name: path.replace(/^.*\//, ""),
  text: readFileSync(`${cases}/${path}`, "utf8"),
});

const meeting = {
  name: "council.vtt",
  text: `WEBVTT

00:00:01.000 --> 00:00:04.000
<v SPEAKER_00>We will dredge the harbour in May,

00:00:04.000 --> 00:00:06.500
<v SPEAKER_00>or we will not dredge at all.

00:00:07.000 --> 00:00:09.000
<v SPEAKER_01>Who pays for it?</v>

00:00:10.000 --> 00:00:12.000
<v SPEAKER_02>The harbour fund does.</v>
`,
};

test("speakers of a meeting's subtitles are named, one is followed, and the minute is shared", async ({
  page,
}) => {
  await openLibrary(page);
  await drop(page, meeting);
  await expectOpen(page, "council");
  await expect(page.locator("[data-paragraph=p1] .quotation.turn")).toHaveText(
    "We will dredge the harbour in May, or we will not dredge at all.",
  );
  const note = page.getByRole("complementary", { name: "On this device" });
  await expect(note).toContainText(
    "Read from WebVTT: 1 section, 3 paragraphs, 3 turns, 3 speakers",
  );
  // By the keyboard: two labels are one person.
  await note.getByText("3 speakers have no names: give them").focus();
  await page.keyboard.press("Enter");
  await note.getByLabel("SPEAKER_00").focus();
  await page.keyboard.type("Ida Lund");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Tom Rees");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ida Lund");
  await expectNoBarrier(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(".name")).toHaveText(["Ida Lund", "Tom Rees", "Ida Lund"].map(says));
  await expect(note.getByText("give them")).toHaveCount(0);
  // The name beside the words is a button as well.
  await facetValue(page, "speaker", "Tom Rees").click();
  await expect(page).toHaveURL(/speaker=speaker-01/);
  // The time beside a turn is its address, and the names are kept.
  await page.getByRole("link", { name: "0:07, link to this turn" }).click();
  await expect(page).toHaveURL(/speaker=speaker-01#q2$/);
  await page.reload();
  await expect(page.locator(".name")).toHaveText(["Ida Lund", "Tom Rees", "Ida Lund"].map(says));
  await expectNoBarrier(page);
});

const says = (name: string) => new RegExp(name);

test("a recording is asked for only once the reader says so, and plays from a time", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.context().route(/^https:/, (route) => {
    asked.push(route.request().url());
    const [, from = "0"] = /bytes=(\d+)/.exec(route.request().headers().range ?? "") ?? [];
    const all = silence(20);
    const headers = {
      "accept-ranges": "bytes",
      "content-range": `bytes ${from}-${all.length - 1}/${all.length}`,
    };
    const body = all.subarray(Number(from));
    return route.fulfill({ status: 206, contentType: "audio/wav", headers, body });
  });
  const paragraphs = [
    { id: "p1", text: "Order.", time: { start: 3 } },
    { id: "p2", text: "Who pays for it?", time: { start: 7.5 } },
  ];
  const text = fileText({
    formatVersion: "1.1",
    media: [
      { url: "http://media.invalid/sound.wav" },
      { url: "https://media.invalid/sound.wav", type: "audio/wav" },
    ],
    sections: [{ id: "s", paragraphs }],
    annotations: [],
  });
  await openLibrary(page);
  await drop(page, { name: "sound.json", text });
  await page.getByRole("button", { name: "Play from 0:07" }).click();
  const recording = page.getByRole("region", { name: "Recording" });
  await expect(recording).toContainText("media.invalid, which will learn that you listen");
  await expectNoBarrier(page);
  expect(asked).toEqual([]);
  const play = recording.getByRole("button", { name: "Play from 0:07" });
  await expect(play).toBeFocused();
  await page.keyboard.press("Enter");
  const at = () =>
    recording.locator("audio").evaluate((audio: HTMLAudioElement) => audio.currentTime);
  await expect.poll(at).toBeGreaterThan(7.5);
  expect(new Set(asked)).toEqual(new Set(["https://media.invalid/sound.wav"]));
  await page.getByRole("button", { name: "Play from 0:03" }).click();
  await expect.poll(at).toBeLessThan(7);
  await recording.getByRole("button", { name: "Close" }).click();
  await expect(recording).toBeHidden();
});

/** A sound file (WAV) of so many seconds in which nothing is heard. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + rate * seconds, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write("data", 36);
  header.writeUInt32LE(rate * seconds, 40);
  return Buffer.concat([header, Buffer.alloc(rate * seconds, 128)]);
}

test("annotations are opened with their text, and a half says what is missing", async ({
  page,
}) => {
  await openLibrary(page);
  await drop(page, file("brat/trap-alone.ann"));
  await expect(page.getByText("open trap-alone.txt together with trap-alone.ann")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).first().click();
  await pick(page, file("brat/vote.ann"), file("brat/vote.txt"));
  await page
    .getByRole("link", { name: "Harbour vote" })
    .or(page.locator("#headline"))
    .first()
    .waitFor();
  await expectOpen(page, "harbour-vote");
  await expect(page.locator(".mark.quotation")).toHaveText([
    '"We will dredge in May,"',
    '"or not at all."',
  ]);
  // What a label stands for is chosen already, and can be changed; also after a reload.
  const note = page.getByRole("complementary", { name: "On this device" });
  const open = () => note.getByText("What the file’s label stands for").click();
  await open();
  const label = note.getByLabel("GPE");
  await expect(label).toHaveValue("country");
  await expectNoBarrier(page);
  await label.selectOption("Leave out");
  await note.getByRole("button", { name: "Apply" }).click();
  await expect(page.locator(".mark.country")).toHaveCount(0);
  await page.reload();
  await open();
  await expect(label).toHaveValue("none");
  await label.selectOption("A country");
  await note.getByRole("button", { name: "Apply" }).click();
  await expect(page.locator(".mark.country")).toHaveText("Denmark");
});

test("a transcript in Markdown is read in the worker", async ({ page }) => {
  await openLibrary(page);
  await pick(page, file("transcript-text/podcast.md"));
  await expectOpen(page, "episode-9");
  await expect(page.getByRole("link", { name: "the chart" })).toBeVisible();
});

test("an archive of thirty days of a parliament shows one member across them", {
  tag: "@full",
}, async ({ page }) => {
  test.slow();
  const day = (number: number) => {
    const date = `2025-03-${String(number).padStart(2, "0")}`;
    return `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="day-${number}" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Sitting ${number}</title></titleStmt></fileDesc><profileDesc><settingDesc><setting><date when="${date}"/></setting></settingDesc></profileDesc></teiHeader><text><body><div type="debateSection"><u who="#Lund"><seg>Order on day ${number}.</seg></u><u who="#Rees"><seg>I move the question of day ${number}.</seg></u></div></body></text></TEI>`;
  };
  const people = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson><person xml:id="Lund"><persName><forename>Ida</forename><surname>Lund</surname></persName></person><person xml:id="Rees"><persName><forename>Tom</forename><surname>Rees</surname></persName></person></listPerson></particDesc></profileDesc></teiHeader></teiCorpus>`;
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`days/day-${at + 1}.xml`, strToU8(day(at + 1))]),
  );
  const zip = zipSync({ "corpus.xml": strToU8(people), ...files });
  await openLibrary(page);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file" }).click();
  await (await choosing).setFiles({
    name: "parliament.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(zip),
  });
  const results = page.getByRole("dialog", { name: "Opened files" });
  await expect(results.getByRole("link", { name: /^Sitting / })).toHaveCount(30, {
    timeout: 30_000,
  });
  await page.goto("/speakers/tom-rees");
  await expect(page.getByText("I move the question of day 30.")).toBeVisible();
  await expect(page.getByText(/^I move the question of day /)).toHaveCount(30);
  await expectNoBarrier(page);
});
