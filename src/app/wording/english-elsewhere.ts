// What is said of articles that are not ours, and where one cannot be had, in English: loaded then.
// More than 150 lines: one catalogue, which is loaded as a whole.

import { count } from "./english";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";
import type { Worded } from "./worded";

const numbers = numbersOf("en");
const bytes = (n: number) => count(n, "byte", "bytes");
const megabytes = (n: number) => `${numbers.format(Math.round(n / 1e5) / 10)} MB`;

const refusedHint = "Each line says where the problem is in the file and what is wrong.";

const retrieve =
  "Try opening the address in a new tab. If the file appears, save it and open it here.";

export const englishElsewhere = isolating({
  banner: {
    label: "Where this article comes from",
    from: "From",
    notFrom: (site: string) => `not from ${site}. We have not checked it.`,
    /** On one line, for what is taken away. */
    line: (host: string, site: string) => `From ${host}, not from ${site}. We have not checked it.`,
    several: (n: number) => `This is the first of ${n} articles in the file.`,
    openAll: "Open all of them on this device",
    edge: (host: string) => `From ${host}`,
  },
  picture: {
    show: (host: string) => `Show picture from ${host}`,
    why: "We have not loaded it, because that would tell its host that someone is reading this article.",
    none: "The picture has no address that it can be loaded from.",
    failed: "The picture could not be loaded.",
  },
  open: {
    title: "Open an article",
    lead: "Open any annotated article here and read it with the same tools and links as those in the library.",
    web: "From the web",
    address: "Address of the file",
    hint: "https://example.org/article.json",
    submit: "Open",
    explained:
      "Your browser loads the file directly from its host, without cookies and without saying which page asked for it. We do not keep a copy. The host has to let other sites read the file (CORS), as GitHub does for raw files.",
    linked: "The article opens at its own address, which you can send to anyone.",
    format: "What the file should look like",
    formatLead:
      "One JSON file in UTF-8, with the text in sections and paragraphs, and the quotations and mentions in it.",
    schema: "JSON Schema",
    another: "Try another address",
  },
  stillLoading: (from: string) => `Still loading from ${from} …`,
  cancel: "Cancel",
  newTab: "Open the address in a new tab",
  asRaw: "Open the raw file on GitHub instead",
  problemsIn: (host: string) => `The file is from ${host}. ${refusedHint}`,
  failed: {
    address: {
      "too-long": {
        title: "The address is too long",
        next: "It must be 2,048 characters or fewer.",
      },
      "not-an-address": {
        title: "Enter a full web address, starting with https://",
        next: "For example, https://example.org/article.json",
      },
      "other-scheme": {
        title: "Only web addresses can be opened here",
        next: "The address must start with https://. To open a file from this device, choose the file instead.",
      },
      "not-https": {
        title: "The address must start with https://",
        next: "Without https://, others on the network could read or change the article. Try the same address with https://, or save the file and open it here.",
      },
      "user-name": {
        title: "The address contains a user name or password",
        next: "Remove everything between https:// and the @, because this site cannot sign in for you. If the file is not public, save it and open it here.",
      },
      "private-host": {
        title: "The address is on a private network",
        next: "For your security, articles can only be loaded from the public web. Save the file and open it here.",
      },
    },
    offline: {
      title: "You are offline",
      next: "Try again when you are back online.",
    },
    network: {
      title: (host: string) => `${host} could not be reached`,
      next: `Check the address. If it is correct, the host may not be working. ${retrieve}`,
    },
    notAllowed: {
      title: (host: string) => `${host} does not let other sites read this file`,
      next: `Your browser only lets a site read another site’s files if that site allows it (CORS), and this one does not. ${retrieve}`,
      owner: "If you run this host, make it send the header Access-Control-Allow-Origin: *",
    },
    redirects: {
      title: (host: string) => `${host} redirects to an address that cannot be opened`,
      next: `The redirect goes round in a circle, to an address without https://, or to one that cannot be read. ${retrieve}`,
    },
    notFound: {
      title: (host: string) => `${host} has no file at this address`,
      gone: (host: string) => `${host} has removed the file`,
      next: "Check the address. If it is correct, the file may have moved.",
    },
    server: {
      title: (host: string, status: number) => `${host} answered with an error (${status})`,
      next: "We tried three times. The host may be busy or temporarily out of order.",
    },
    denied: {
      title: (host: string, status: number) => `${host} refused access to the file (${status})`,
      next: `The file may need you to sign in, which this site cannot do for you. ${retrieve}`,
    },
    tooMany: {
      title: (host: string) => `${host} has had too many requests (429)`,
      next: "Wait a few minutes, then try again.",
    },
    garbled: {
      title: (host: string) => `${host} sent a file that the browser cannot unpack`,
      next: "The file is incomplete, or not compressed in the way its host says. Only the host can fix this.",
    },
    timeout: {
      title: (host: string) => `${host} did not answer within 15 seconds`,
      next: "The host may be busy, or your connection may be slow.",
    },
    stalled: {
      title: (host: string, received: number) => `${host} stopped sending after ${bytes(received)}`,
      next: "Nothing more arrived for 15 seconds. Your connection may be slow.",
    },
    cutShort: {
      title: (received: number, of: number | undefined) =>
        of === undefined
          ? `The file was cut off after ${bytes(received)}`
          : `The file was cut off after ${numbers.format(received)} of ${bytes(of)}`,
      next: "The connection was lost before the whole file arrived.",
    },
    tooLarge: {
      title: (size: number | undefined, limit: number) =>
        size === undefined
          ? `The file is larger than ${megabytes(limit)}`
          : `The file is ${megabytes(size)}`,
      next: (limit: number) =>
        `It must be ${megabytes(limit)} or smaller. Check that it is an article. We have not kept any of it.`,
    },
    empty: {
      title: (host: string) => `${host} sent an empty file`,
      next: "The file may not be finished yet. Try again later.",
    },
    webPage: {
      title: "This is the address of a web page, not an annotated article",
      next: "Open it in a new tab and look for a link to a file that ends in .json.",
    },
    refused: (n: number) =>
      `This file cannot be shown because of ${count(n, "problem", "problems")} in it.`,
    refusedHint,
    library: {
      notFound: (id: string) => `There is no article “${id}”`,
      perhaps: "Did you mean:",
      server: (status: number) => `The server answered with an error (${status}).`,
      tooMany: "The server has had too many requests. Wait a few minutes, then try again.",
      garbled: "The server sent a file that the browser cannot unpack.",
      network: "The article could not be reached. Are you offline?",
      searchTitle: "The search could not be loaded",
      listTitle: "The list of articles could not be loaded",
      unreachable: "The server could not be reached. Are you offline?",
      missingFile: "The file could not be found on the server.",
      notOnDevice:
        "You are offline, and this page has not been opened on this device before. Try again when you are back online.",
      timeout: "The server did not answer within 15 seconds.",
      stalled: "Loading stopped: nothing arrived for 15 seconds.",
      empty: "The file is empty.",
      unreadable: "The file could not be read.",
    },
  },
} as const);

export type ElsewhereWording = Worded<typeof englishElsewhere>;
