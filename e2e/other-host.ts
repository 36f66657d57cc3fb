// Another host: a server that does to a reader what servers on the web do.
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "./certificate";

/** The article that the host has: its headline claims to be ours, its picture would tell who reads it. */
const foreignArticle = {
  formatVersion: "1.0",
  id: "nato-brussels-2021",
  language: "en-GB",
  headline: "On Record Official: the harbour talks",
  image: { url: "pixel.png", alt: "A harbour" },
  sources: [{ name: "On Record", url: "/about" }],
  speakers: [
    { id: "lund", name: "Ida Lund", role: "Harbour master" },
    { id: "berg", name: "Jon Berg" },
  ],
  topics: [{ id: "dredging", name: "Dredging" }],
  countries: [{ code: "DK" }],
  sections: [
    { id: "opening", paragraphs: [{ id: "p0", text: "Denmark waited for the talks to end." }] },
    {
      id: "talks",
      heading: "The talks",
      paragraphs: Array.from({ length: 30 }, (_, number) => ({
        id: `p${number + 1}`,
        text: `“We will dredge in May ${number},” Ida Lund said. “Or not at all,” Jon Berg said.`,
      })),
    },
  ],
  annotations: [
    {
      id: "m1",
      type: "mention",
      of: { country: "DK" },
      targets: [{ paragraph: "p0", exact: "Denmark" }],
    },
    ...Array.from({ length: 30 }, (_, number) => [
      {
        id: `q${2 * number + 1}`,
        type: "quotation",
        speakers: ["lund"],
        topics: ["dredging"],
        targets: [{ paragraph: `p${number + 1}`, exact: `“We will dredge in May ${number},”` }],
      },
      {
        id: `q${2 * number + 2}`,
        type: "quotation",
        speakers: ["berg"],
        targets: [{ paragraph: `p${number + 1}`, exact: "“Or not at all,”" }],
      },
    ]).flat(),
  ],
};

const open = { "access-control-allow-origin": "*" };
const json = { ...open, "content-type": "application/json" };
const article = JSON.stringify(foreignArticle);
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

type Answer = (response: ServerResponse, host: OtherHost) => void;

/** What the host does at each path. */
const answers: Readonly<Record<string, Answer>> = {
  "/article.json": (response) => response.writeHead(200, json).end(article),
  "/pixel.png": (response) => response.writeHead(200, { "content-type": "image/png" }).end(png),
  "/private.json": (response) => response.writeHead(200).end(article),
  "/gone.json": (response) => response.writeHead(410, open).end(),
  "/denied.json": (response) => response.writeHead(403, open).end(),
  "/busy.json": (response) => response.writeHead(503, open).end(),
  "/reset.json": (response) => response.destroy(),
  "/page.json": (response) =>
    response.writeHead(200, { ...open, "content-type": "text/html" }).end("<!doctype html><p>Hi"),
  "/circle.json": (response) =>
    response.writeHead(302, { ...open, location: "/circle.json" }).end(),
  "/moved.json": (response, { other }) =>
    response.writeHead(302, { ...open, location: `${other}/article.json` }).end(),
  "/cut.json": (response) => {
    response.writeHead(200, { ...json, "content-length": String(article.length) });
    response.write(article.slice(0, 1000), () => setTimeout(() => response.destroy(), 200));
  },
  "/stalled.json": (response) => {
    response.writeHead(200, { ...json, "content-length": String(article.length) });
    response.write(article.slice(0, 1000));
  },
  "/silent.json": () => {},
  "/large.json": (response) => {
    response.writeHead(200, { ...json, "content-length": "60000000" });
    response.write(article);
  },
  "/empty.json": (response) => response.writeHead(200, json).end(),
  "/broken.json": (response) => response.writeHead(200, json).end('{ "headline": no }'),
  "/other.json": (response) => response.writeHead(200, json).end('{ "hello": 1 }'),
  "/picture.json": (response) => response.writeHead(200, json).end(png),
};

export interface OtherHost {
  /** Its origin, by the name that is not the app's. */
  readonly origin: string;
  /** The same server by another name, so that it is another host. */
  readonly other: string;
  /** What it has been asked for: method and path. */
  readonly asked: readonly Pick<IncomingMessage, "method" | "url" | "headers">[];
  close(): void;
}

/** Starts the host at a free port. Where it has nothing at a path, it answers 404. */
export async function startOtherHost(): Promise<OtherHost> {
  const asked: Pick<IncomingMessage, "method" | "url" | "headers">[] = [];
  const server = createServer(makeCertificate(), ({ method, url = "", headers }, response) => {
    asked.push({ method, url, headers });
    const answer = answers[url];
    if (answer === undefined) response.writeHead(404, open).end();
    else answer(response, host);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const host: OtherHost = {
    origin: `https://127.0.0.1:${port}`,
    other: `https://localhost:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
