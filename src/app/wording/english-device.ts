// What is said about files of the reader's own, in English: loaded when there are some, or the reader opens one.
// More than 150 lines: one catalogue, which is loaded as a whole.

import type { Drafted } from "../../core/article/draft-counts";
import { count } from "./english";
import { englishReports } from "./english-reports";
import { sizes } from "./figures";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";
import type { Worded } from "./worded";

const size = sizes("en");
const numbers = numbersOf("en");
const files = (n: number) => count(n, "file", "files");

export const englishDevice = isolating({
  size,
  opened: (iso: string) =>
    new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(
      new Date(iso),
    ),
  open: {
    title: "Open an article of your own",
    from: "From this device",
    file: "Open a file",
    paste: "Paste text",
    hint: "A web page (.html), Markdown, Word, a text, a transcript, another tool’s annotations or an annotated article (.json), up to 50 MB. You can also drag it onto any part of the page. It stays on this device.",
    drop: "Drop to open",
    dropHint:
      "Web pages, Markdown, texts or annotated articles, each up to 50 MB. They stay on this device.",
    results: "Opened files",
    close: "Close",
    cancel: "Cancel",
    working: {
      waiting: "Waiting …",
      reading: "Reading the file …",
      drafting: "Finding who says what, and where …",
      checking: "Checking the article …",
      placing: "Finding the quotations and mentions in the text …",
    },
    refused: (name: string) => `“${name}” cannot be shown`,
    refusedText: "This text cannot be shown",
    lostCode:
      "The part of On Record that reads such files could not be loaded. Check the connection and try again.",
    fault: (reason: string) => `A fault in On Record has prevented this: ${reason}`,
    many: (n: number) =>
      n === 1
        ? "This file has 1 more article, which is not opened yet."
        : `This file has ${n} more articles, which are not opened yet.`,
    openMany: (n: number) => (n === 1 ? "Open it too" : `Open all ${n}`),
    stays: "Correct the file and open it again. The page behind this message will not change.",
    kept: "Saved on this device.",
    replaced: "Saved in place of the earlier file.",
    same: "This file is already saved. Nothing has been added.",
    both: "The file you wanted to replace was changed in another tab, so both have been saved.",
    asked: (headline: string) => `A different version of “${headline}” is already saved`,
    askedHint: "You can keep both, or replace the saved file with the new one.",
    beside: "Keep both",
    replace: (name: string, opened: string) => `Replace ${name} from ${opened}`,
    pasteTitle: "Paste an article",
    pasteLabel: "Text of the article",
    pasteHint:
      "Speakers, quotations, topics and countries are marked for you as a draft. Nothing is sent anywhere. An annotated article (JSON) opens as it is.",
    formatting: "Keep the formatting: links, emphasis, headings, lists and pictures",
    formattingLost: "You have changed the text, so it opens without its formatting.",
    example: "Try it with an example text",
    pasteOpen: "Open",
    pasted: "the pasted text",
  },
  draft: {
    title: "Draft",
    made: (drafted: Drafted) =>
      `Marked automatically: ${drafted.quotations > 0 ? `${count(drafted.quotations, "quotation", "quotations")} by ${count(drafted.speakers, "speaker", "speakers")}, ` : ""}${count(drafted.mentions, "mention", "mentions")}${drafted.unsure > 0 ? `; ${numbers.format(drafted.unsure)} unsure` : ""}.`,
    check: "Check who speaks before you quote.",
    nextUnsure: "Next unsure mark",
    onlyUnsure: (n: number) => `Show only unsure marks (${numbers.format(n)})`,
    showAll: "Show all marks",
    correct: "Correct it",
    discard: "Discard the draft",
    undoDiscard: "Keep it after all",
    toLibrary: "Go to the library",
    leftOut: (n: number) =>
      `${count(n, "line or picture", "lines or pictures")} of the source left out`,
    putBack: "Put back",
    takeOut: "Take out again",
    isBack: "Put back into the text.",
    isOut: "Taken out of the text again.",
    notPutBack: "This line could not be put back: the file has changed.",
    reasons: {
      navigation: "Menu",
      advertisement: "Advertisement",
      consent: "Cookies and data",
      sharing: "Sharing",
      newsletter: "Newsletter",
      paywall: "For subscribers",
      related: "Other articles",
      caption: "Caption",
      byline: "Author and date",
      repeated: "Repeated",
      footer: "Footer",
      picture: "Picture",
      embedded: "Embedded",
      address: "Link",
      other: "Outside the article",
      ...englishReports.reasons,
    },
  },
  naming: {
    title: (n: number) =>
      n === 1 ? "1 speaker has no name: give one" : `${n} speakers have no names: give them`,
    hint: "You can undo this with the pen. Two speakers with the same name become one.",
    save: "Save names",
    done: (n: number) => (n === 1 ? "The name has been saved." : "The names have been saved."),
  },
  labels: {
    title: (n: number) =>
      n === 1 ? "What the file’s label stands for" : `What the file’s ${n} labels stand for`,
    meanings: { speaker: "A person", topic: "A topic", country: "A country", none: "Leave out" },
    used: (n: number) => count(n, "mention:", "mentions:"),
    apply: "Apply",
    done: "The labels have been changed. You can undo this with the pen.",
    not: "This could not be saved: the file has changed. Reload the page and try again.",
  },
  report: {
    read: englishReports.read,
    how: englishReports.how,
    quote: englishReports.quote,
    more: englishReports.more,
    understood: englishReports.understood,
    units: englishReports.units,
    remarks: englishReports.remarks,
  },
  shelf: {
    title: "On this device",
    all: (n: number) => `Show all ${files(n)}`,
    group: "Group",
    everyFile: "All files",
    together: "Who says what in all of them, and their groups",
    download: "Download",
    remove: "Remove",
    removed: (name: string) => `“${name}” has been removed.`,
    undo: "Undo",
    changed: (name: string) => `“${name}” was changed in another tab, so it has not been removed.`,
    damaged: "This file is damaged and cannot be opened.",
    remains: "Download what is left",
    unkept: "Not saved: available until you close this page.",
    used: (n: number, bytes: number) => `${files(n)}, ${size(bytes)}.`,
    keptForGood: "Your browser will keep them until you remove them.",
    keptForNow: "Your browser may delete them when space runs low, so keep copies elsewhere.",
    emptied: (n: number) =>
      n === 1
        ? "Your browser has cleared its storage, and the file saved here is gone. If you have a copy, open it again."
        : `Your browser has cleared its storage, and the ${files(n)} saved here are gone. If you have copies, open them again.`,
    dismiss: "Dismiss",
  },
  note: {
    title: "On this device",
    from: "From your file",
    onlyHere: "Links to it only work on this device.",
    download: "Download",
    removed:
      "This file has been removed from this device. You can go on reading until you leave this page.",
    replaced: "This file was replaced in another tab. You are reading the earlier version.",
    showNew: "Show the new version",
    outdated:
      "A newer version of On Record is open in another tab. Reload this page to open or save files.",
    reload: "Reload",
  },
  compose: {
    title: "New article",
    lead: "Write a headline and the first paragraphs. The article stays on this device; mark who says what in it as you go on.",
    headline: "Headline",
    text: "Paragraphs",
    hint: "A blank line begins a new paragraph.",
    language: "Language of the text",
    begin: "Begin the article",
    failed: "The article could not be made. What you have written is still here. Try again.",
  },
  failed: {
    missing: (key: string) => `There is no file “${key}” on this device`,
    missingHint:
      "It may have been removed, your browser may have cleared its storage, or the link may come from another device. Files stay on the device where they were opened.",
    damaged: (key: string) => `The file “${key}” is damaged`,
    damagedHint: "It has changed since it was saved. You can download what is left of it.",
    title: "The files on this device cannot be read at the moment",
  },
  failure: {
    refused:
      "Your browser does not allow files to be saved here. You may be in a private window, or your settings may block it.",
    full: (needed: number, free: number | undefined) =>
      free === undefined
        ? `There is not enough space: ${size(needed)} needed. No older files were removed.`
        : `There is not enough space: ${size(needed)} needed, ${size(free)} free. No older files were removed.`,
    newer:
      "A newer version of On Record has saved files here. You can read and download them. To save or remove files, reload the page.",
    blocked: "Another tab has an older version of On Record open. Close that tab, then try again.",
    busy: "Your browser’s storage is not responding. Another tab may be using it. Close other tabs of this site, then try again.",
    missing: "It is no longer on this device.",
    damaged: "It is damaged.",
  },
  unkept: "Not saved.",
  untilClosed: "You can read and download it until you close this page.",
  browserSays: (reason: string) => `Your browser reported: ${reason}`,
} as const);

export type OwnDeviceWording = Worded<typeof englishDevice>;
