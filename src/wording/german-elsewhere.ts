// What is said of articles that are not ours, and where one cannot be had, in German.

import type { ElsewhereWording } from "./english-elsewhere";
import { count } from "./german";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const numbers = numbersOf("de");
const bytes = (n: number) => count(n, "Byte", "Bytes");
const megabytes = (n: number) => `${numbers.format(Math.round(n / 1e5) / 10)} MB`;

const refusedHint =
  "Jede Zeile nennt auf Englisch die Stelle in der Datei und was dort nicht stimmt.";

const retrieve =
  "Die Adresse in einem neuen Tab öffnen: Erscheint dort die Datei, lässt sie sich speichern und hier öffnen.";

export const germanElsewhere: ElsewhereWording = isolating<ElsewhereWording>({
  banner: {
    label: "Woher dieser Artikel kommt",
    from: "Von",
    notFrom: (site) => `nicht von ${site}. Wir haben ihn nicht geprüft.`,
    line: (host, site) => `Von ${host}, nicht von ${site}. Wir haben ihn nicht geprüft.`,
    edge: (host) => `Von ${host}`,
  },
  picture: {
    show: (host) => `Bild von ${host} zeigen`,
    why: "Es ist nicht geholt worden: Sein Server würde erfahren, dass jemand diesen Artikel liest.",
    none: "Das Bild hat keine Adresse, von der es sich holen ließe.",
    failed: "Das Bild war nicht zu holen.",
  },
  open: {
    title: "Einen Artikel öffnen",
    lead: "Hier öffnet sich jeder annotierte Artikel, mit denselben Werkzeugen und denselben Adressen wie die in der Bibliothek.",
    web: "Aus dem Web",
    address: "Adresse der Datei",
    hint: "https://example.org/artikel.json",
    submit: "Öffnen",
    explained:
      "Der Browser holt die Datei selbst von ihrem Server, ohne Cookies und ohne zu verraten, welche Seite fragt. Nichts davon wird aufbewahrt. Der Server muss anderen Seiten erlauben, die Datei zu lesen (CORS), wie es GitHub, GitLab Pages und die meisten Datenarchive tun.",
    linked: "Die Seite, die sich öffnet, hat eine eigene Adresse, die sich an alle schicken lässt.",
    format: "Wie die Datei aussieht",
    formatLead:
      "Eine JSON-Datei in UTF-8: der Text in Abschnitten und Absätzen, und was darin gesagt wird.",
    schema: "Das JSON-Schema",
    another: "Andere Adresse",
  },
  stillLoading: (from) => `Wird noch von ${from} geladen …`,
  cancel: "Abbrechen",
  newTab: "Adresse in neuem Tab öffnen",
  asRaw: "Stattdessen die Rohdatei bei GitHub öffnen",
  problemsIn: (host) => `Die Datei ist von ${host}. ${refusedHint}`,
  failed: {
    address: {
      "too-long": {
        title: "Die Adresse ist zu lang",
        next: "Angenommen werden höchstens 2.048 Zeichen.",
      },
      "not-an-address": {
        title: "Das ist keine vollständige Web-Adresse",
        next: "Am besten ganz kopieren, von https:// bis zum Ende.",
      },
      "other-scheme": {
        title: "Nur Adressen im Web lassen sich öffnen",
        next: "Eine Adresse muss mit https:// beginnen. Eine Datei auf diesem Gerät lässt sich ohne Adresse öffnen.",
      },
      "not-https": {
        title: "Nur Adressen, die mit https:// beginnen, lassen sich öffnen",
        next: "Sonst könnte unterwegs jeder den Artikel lesen und verändern. Viele Server antworten auch auf https://; wenn nicht, lässt sich die Datei speichern und hier öffnen.",
      },
      "user-name": {
        title: "In der Adresse steht ein Name oder ein Passwort",
        next: "Was vor dem @ steht, muss weg: Von hier aus wird niemand angemeldet. Ist die Datei nicht öffentlich, lässt sie sich speichern und hier öffnen.",
      },
      "private-host": {
        title: "Die Adresse führt in ein privates Netz",
        next: "Artikel werden nur aus dem öffentlichen Web geholt, damit kein Link dort in fremdem Namen anfragen kann. Die Datei lässt sich speichern und hier öffnen.",
      },
    },
    offline: {
      title: "Es besteht keine Internetverbindung",
      next: "Erneut versuchen, sobald sie wieder da ist.",
    },
    network: {
      title: (host) => `${host} ist nicht zu erreichen`,
      next: `Vielleicht ist die Adresse vertippt, oder der Server ist nicht in Betrieb. ${retrieve}`,
    },
    notAllowed: {
      title: (host) => `${host} lässt andere Seiten diese Datei nicht lesen`,
      next: `Bevor ein Server seine Dateien an eine andere Seite gibt, fragt der Browser ihn um Erlaubnis (CORS), und er hat keine gegeben. ${retrieve}`,
      owner:
        "Für Betreiber dieses Servers: Er müsste den Header Access-Control-Allow-Origin: * senden",
    },
    redirects: {
      title: (host) => `${host} führt nirgendwohin`,
      next: `Er leitet im Kreis weiter, an eine Adresse ohne https:// oder an eine, von der sich nichts lesen lässt. ${retrieve}`,
    },
    notFound: {
      title: (host) => `${host} hat unter dieser Adresse keine Datei`,
      gone: (host) => `${host} hat die Datei entfernt`,
      next: "Vielleicht ist die Adresse vertippt, oder die Datei ist umgezogen.",
    },
    server: {
      title: (host, status) => `${host} hat mit einem Fehler geantwortet (${status})`,
      next: "Er ist dreimal gefragt worden. Vielleicht ist er überlastet oder für den Moment gestört.",
    },
    denied: {
      title: (host, status) => `${host} gibt die Datei nicht heraus (${status})`,
      next: `Vielleicht verlangt er eine Anmeldung, und von hier aus wird niemand angemeldet. ${retrieve}`,
    },
    tooMany: {
      title: (host) => `${host} ist zu oft gefragt worden (429)`,
      next: "Nach einer Weile antwortet er wieder. In einigen Minuten erneut versuchen.",
    },
    garbled: {
      title: (host) => `${host} hat eine Datei geschickt, die der Browser nicht entpacken kann`,
      next: "Die Datei ist anders komprimiert, als der Host angibt, oder nicht vollständig. Beheben kann das nur der Host.",
    },
    timeout: {
      title: (host) => `${host} hat 15 Sekunden lang nicht geantwortet`,
      next: "Vielleicht ist er überlastet, oder die Verbindung ist langsam.",
    },
    stalled: {
      title: (host, received) => `${host} hat nach ${bytes(received)} aufgehört zu senden`,
      next: "15 Sekunden lang kam nichts mehr. Vielleicht ist die Verbindung langsam.",
    },
    cutShort: {
      title: (received, of) =>
        of === undefined
          ? `Die Datei brach nach ${bytes(received)} ab`
          : `Die Datei brach nach ${numbers.format(received)} von ${bytes(of)} ab`,
      next: "Die Verbindung endete, bevor die Datei ganz da war.",
    },
    tooLarge: {
      title: (size, limit) =>
        size === undefined
          ? `Die Datei hat mehr als ${megabytes(limit)}`
          : `Die Datei hat ${megabytes(size)}`,
      next: (limit) =>
        `Gelesen werden höchstens ${megabytes(limit)}. Soll das ein Artikel sein? Nichts davon ist aufbewahrt worden.`,
    },
    empty: {
      title: (host) => `${host} hat eine leere Datei geschickt`,
      next: "Vielleicht wird die Datei gerade geschrieben.",
    },
    webPage: {
      title: "Unter dieser Adresse steht eine Webseite und kein annotierter Artikel",
      next: "Dort führt vielleicht ein Link zu den Daten: zu einer Datei, die auf .json endet.",
    },
    refused: (n) =>
      `Diese Datei lässt sich nicht zeigen: ${count(n, "Problem", "Probleme")} darin.`,
    refusedHint,
    library: {
      notFound: (id) => `Einen Artikel „${id}“ gibt es nicht`,
      perhaps: "Vielleicht war gemeint:",
      server: (status) => `Der Server hat mit einem Fehler geantwortet (${status}).`,
      tooMany: "Der Server ist zu oft gefragt worden. In einigen Minuten erneut versuchen.",
      garbled: "Der Server hat eine Datei geschickt, die der Browser nicht entpacken kann.",
      network: "Der Artikel ist nicht zu erreichen. Besteht eine Internetverbindung?",
      searchTitle: "Die Suche ließ sich nicht laden",
      listTitle: "Die Liste der Artikel ließ sich nicht laden",
      unreachable: "Der Server ist nicht zu erreichen. Besteht eine Internetverbindung?",
      missingFile: "Der Server hat diese Datei nicht.",
      notOnDevice:
        "Es besteht keine Internetverbindung, und auf diesem Gerät ist das noch nicht gelesen worden. Mit einem Netz ist es wieder zu haben.",
      timeout: "Der Server hat 15 Sekunden lang nicht geantwortet.",
      stalled: "15 Sekunden lang kam von der Datei nichts mehr.",
      empty: "Die Datei ist leer.",
      unreadable: "Die Datei ließ sich nicht lesen.",
    },
  },
});
