// What is said about files of the reader's own, in English: loaded when there are some, or the reader opens one.

import { count } from "./english";
import { sizes } from "./figures";
import { isolating } from "./isolated";
import type { Worded } from "./worded";

const size = sizes("en");
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
    paste: "Paste",
    hint: "An annotated article (.json, up to 50 MB). You can also drop it anywhere on the page. It stays on this device.",
    drop: "Drop to open",
    dropHint: "Annotated articles (.json), each up to 50 MB. They stay on this device.",
    results: "Opened files",
    close: "Close",
    cancel: "Cancel",
    working: {
      waiting: "Waiting …",
      reading: "Reading the file …",
      checking: "Checking the article …",
      placing: "Finding the places of its annotations …",
    },
    refused: (name: string) => `“${name}” cannot be shown`,
    refusedText: "This text cannot be shown",
    stays: "Mend the file and open it again; the page behind this stays as it is.",
    kept: "Kept on this device.",
    replaced: "Kept in place of the one before.",
    same: "This file was kept already; nothing has been added.",
    both: "Another tab has changed the file that this was to replace, so both are kept.",
    asked: (headline: string) => `“${headline}” is kept already, with other content`,
    askedHint:
      "A file of the same article is on this device. Keep both, or put the new one in its place?",
    beside: "Keep both",
    replace: (name: string, opened: string) => `Replace ${name} of ${opened}`,
    pasteTitle: "Paste an annotated article",
    pasteLabel: "The JSON text of the article",
    pasteOpen: "Open",
    pasted: "the pasted text",
  },
  shelf: {
    title: "On this device",
    all: (n: number) => `Show all ${files(n)}`,
    download: "Download",
    remove: "Remove",
    removed: (name: string) => `“${name}” has been removed.`,
    undo: "Undo",
    changed: (name: string) => `“${name}” has been changed in another tab, and was not removed.`,
    damaged: "This file has been damaged and cannot be opened.",
    remains: "Download what is there",
    unkept: "Not kept: it is there until the page is closed.",
    used: (n: number, bytes: number) => `${files(n)}, ${size(bytes)}.`,
    keptForGood: "The browser keeps them until you remove them.",
    keptForNow: "The browser may remove them when space runs short: keep copies of your own.",
    emptied: (n: number) =>
      `The browser has emptied its storage: ${n === 1 ? "the file that was" : `the ${files(n)} that were`} kept here ${n === 1 ? "is" : "are"} gone. Open ${n === 1 ? "it" : "them"} again from where you have ${n === 1 ? "it" : "them"}.`,
    dismiss: "Dismiss",
  },
  note: {
    title: "On this device",
    from: "From your file",
    onlyHere: "Links to it work only on this device.",
    download: "Download",
    removed:
      "This file has been removed in another tab. What you are reading stays until you leave.",
    replaced: "This file has been replaced in another tab. What you are reading is as it was.",
    showNew: "Show the new one",
    outdated:
      "A newer version of On Record is open in another tab. Reload this page to open or keep files again.",
    reload: "Reload",
  },
  failed: {
    missing: (key: string) => `There is no file “${key}” on this device`,
    missingHint:
      "It may have been removed, the browser may have emptied its storage, or the link was made on another device. Files stay where they were opened.",
    damaged: (key: string) => `The file “${key}” has been damaged`,
    damagedHint: "It is not what was kept. What is left of it can be downloaded.",
    title: "Files on this device cannot be read just now",
  },
  failure: {
    refused:
      "The browser lets nothing be kept here: this may be a private window, or its settings block it.",
    full: (needed: number, free: number | undefined) =>
      free === undefined
        ? `There is no room left: it needs ${size(needed)}. Nothing older was removed.`
        : `There is no room left: it needs ${size(needed)}, and ${size(free)} are free. Nothing older was removed.`,
    newer:
      "A newer version of On Record has stored files here. They can be read and downloaded; to keep or remove files, reload the page.",
    blocked:
      "Another tab has an older version of On Record open. Close that tab, then try again here.",
    busy: "The browser’s storage does not answer: another tab may be using it. Close other tabs of this site, then try again.",
    missing: "It is not on this device any more.",
    damaged: "It has been damaged.",
  },
  unkept: "Not kept.",
  untilClosed: "You can read it until the page is closed, and download it.",
  browserSays: (reason: string) => `The browser’s own words: ${reason}`,
} as const);

export type OwnDeviceWording = Worded<typeof englishDevice>;
