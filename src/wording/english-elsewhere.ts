// What is said of articles that are not ours, and where one cannot be had, in English: loaded then.

import { count } from "./english";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";
import type { Worded } from "./worded";

const numbers = numbersOf("en");
const bytes = (n: number) => count(n, "byte", "bytes");
const megabytes = (n: number) => `${numbers.format(Math.round(n / 1e5) / 10)} MB`;

const refusedHint = "Each line names the place in the file and what is wrong there.";

const retrieve =
  "Open the address in a new tab. If the file appears there, save it and open it here.";

export const englishElsewhere = isolating({
  banner: {
    label: "Where this article comes from",
    from: "From",
    notFrom: (site: string) => `not from ${site}. We have not checked it.`,
    /** On one line, for what is taken away. */
    line: (host: string, site: string) => `From ${host}, not from ${site}. We have not checked it.`,
    edge: (host: string) => `From ${host}`,
  },
  picture: {
    show: (host: string) => `Show picture from ${host}`,
    why: "It has not been fetched: its host would learn that somebody reads this article.",
    none: "The picture has no address that it could be fetched from.",
    failed: "The picture could not be fetched.",
  },
  open: {
    title: "Open an article",
    lead: "Any annotated article opens here, with the same tools and the same addresses as those in the library.",
    web: "From the web",
    address: "Address of the file",
    hint: "https://example.org/article.json",
    submit: "Open",
    explained:
      "Your browser fetches the file from its host itself, without cookies and without saying which page asked. Nothing of it is kept. The host has to let other sites read the file (CORS), as GitHub does with raw files.",
    linked: "The page that opens has an address of its own, to send to anybody.",
    format: "What the file looks like",
    formatLead:
      "One JSON file in UTF-8: the text in sections and paragraphs, and what is said in it.",
    schema: "The JSON Schema",
    another: "Another address",
  },
  stillLoading: (from: string) => `Still loading from ${from} …`,
  cancel: "Cancel",
  newTab: "Open the address in a new tab",
  asRaw: "Open GitHub’s raw file instead",
  problemsIn: (host: string) => `The file is from ${host}. ${refusedHint}`,
  failed: {
    address: {
      "too-long": {
        title: "The address is too long",
        next: "The most that is taken is 2,048 characters.",
      },
      "not-an-address": {
        title: "This is no whole web address",
        next: "Copy all of it, from https:// to the end.",
      },
      "other-scheme": {
        title: "Only addresses on the web can be opened",
        next: "An address has to begin with https://. A file on this device can be opened without one.",
      },
      "not-https": {
        title: "Only addresses that begin with https:// can be opened",
        next: "Without it anybody on the way could read and change the article. Many hosts answer to https:// as well; else save the file and open it here.",
      },
      "user-name": {
        title: "The address has a user name or a password in it",
        next: "Take out what stands before the @: nobody is signed in from here. If the file is not public, save it and open it here.",
      },
      "private-host": {
        title: "The address leads into a private network",
        next: "Articles are fetched from the public web only, so that no link can ask there in your name. Save the file and open it here.",
      },
    },
    offline: {
      title: "You are offline",
      next: "Try again when you are connected.",
    },
    network: {
      title: (host: string) => `${host} could not be reached`,
      next: `The address may be mistyped, or the host may not be at work. ${retrieve}`,
    },
    notAllowed: {
      title: (host: string) => `${host} does not let other sites read this file`,
      next: `Your browser asks a host before it hands its files to another site (CORS), and this one did not allow it. ${retrieve}`,
      owner: "If it is your host: let it send the header Access-Control-Allow-Origin: *",
    },
    redirects: {
      title: (host: string) => `${host} leads nowhere`,
      next: `It sends on in a circle, to an address without https://, or to one that nothing can be read from. ${retrieve}`,
    },
    notFound: {
      title: (host: string) => `${host} has no file at this address`,
      gone: (host: string) => `${host} has taken the file away`,
      next: "The address may be mistyped, or the file may have moved.",
    },
    server: {
      title: (host: string, status: number) => `${host} answered with an error (${status})`,
      next: "It was asked three times. It may be busy, or broken for the moment.",
    },
    denied: {
      title: (host: string, status: number) => `${host} does not give the file out (${status})`,
      next: `It may want you to sign in, and nobody is signed in from here. ${retrieve}`,
    },
    tooMany: {
      title: (host: string) => `${host} has been asked too often (429)`,
      next: "It answers again after a while. Try again in some minutes.",
    },
    garbled: {
      title: (host: string) => `${host} sent a file that the browser cannot unpack`,
      next: "It is compressed in another way than its host says, or not whole. Only the host can mend that.",
    },
    timeout: {
      title: (host: string) => `${host} did not answer within 15 seconds`,
      next: "It may be busy, or your connection may be slow.",
    },
    stalled: {
      title: (host: string, received: number) => `${host} stopped sending after ${bytes(received)}`,
      next: "Nothing more came for 15 seconds. The connection may be slow.",
    },
    cutShort: {
      title: (received: number, of: number | undefined) =>
        of === undefined
          ? `The file was cut off after ${bytes(received)}`
          : `The file was cut off after ${numbers.format(received)} of ${bytes(of)}`,
      next: "The connection ended before the file did.",
    },
    tooLarge: {
      title: (size: number | undefined, limit: number) =>
        size === undefined
          ? `The file has more than ${megabytes(limit)}`
          : `The file has ${megabytes(size)}`,
      next: (limit: number) =>
        `The most that is read is ${megabytes(limit)}. Is it meant to be an article? Nothing of it has been kept.`,
    },
    empty: {
      title: (host: string) => `${host} sent an empty file`,
      next: "The file may still be being written.",
    },
    webPage: {
      title: "There is a web page at this address, and not an annotated article",
      next: "Open it in a new tab and look for a link to its data: a file that ends in .json.",
    },
    refused: (n: number) => `This file cannot be shown: ${count(n, "problem", "problems")} in it.`,
    refusedHint,
    library: {
      notFound: (id: string) => `There is no article “${id}”`,
      perhaps: "Perhaps you meant:",
      server: (status: number) => `The server answered with an error (${status}).`,
      tooMany: "The server has been asked too often. Try again in some minutes.",
      garbled: "The server sent a file that the browser cannot unpack.",
      network: "The article could not be reached. Are you offline?",
      searchTitle: "The search could not be loaded",
      listTitle: "The list of articles could not be loaded",
      unreachable: "The server could not be reached. Are you offline?",
      missingFile: "The server has no such file.",
      notOnDevice:
        "You are offline, and this has not been read on this device before. It can be had once there is a network again.",
      timeout: "The server did not answer within 15 seconds.",
      stalled: "The file stopped coming for 15 seconds.",
      empty: "The file is empty.",
      unreadable: "The file could not be read.",
    },
  },
} as const);

export type ElsewhereWording = Worded<typeof englishElsewhere>;
