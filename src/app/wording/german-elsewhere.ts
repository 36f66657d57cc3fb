// What is said of articles that are not ours, and where one cannot be had, in German.
// More than 150 lines: one catalogue, which is loaded as a whole.

import type { ElsewhereWording } from "./english-elsewhere";
import { countInGerman as count } from "./german";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";

const numbers = numbersOf("de");
const bytes = (n: number) => count(n, "Byte", "Bytes");
const megabytes = (n: number) => `${numbers.format(Math.round(n / 1e5) / 10)} MB`;

const refusedHint = "Jede Zeile nennt die Stelle in der Datei und das Problem.";

const retrieve =
  "Die Adresse in einem neuen Tab öffnen: Erscheint dort die Datei, lässt sie sich speichern und hier öffnen.";

export const germanElsewhere: ElsewhereWording = isolating<ElsewhereWording>({
  banner: {
    label: "Woher dieser Artikel kommt",
    from: "Von",
    notFrom: (site) => `nicht von ${site}. Wir haben ihn nicht geprüft.`,
    line: (host, site) => `Von ${host}, nicht von ${site}. Wir haben ihn nicht geprüft.`,
    several: (n) => `Das ist der erste von ${n} Artikeln in der Datei.`,
    openAll: "Alle auf diesem Gerät öffnen",
    edge: (host) => `Von ${host}`,
  },
  picture: {
    show: (host) => `Bild von ${host} zeigen`,
    why: "Das Bild wurde nicht geladen, weil sein Server sonst erführe, dass jemand diesen Artikel liest.",
    none: "Das Bild hat keine Adresse, von der es geladen werden kann.",
    failed: "Das Bild konnte nicht geladen werden.",
  },
  open: {
    title: "Einen Artikel öffnen",
    lead: "Hier lässt sich jeder annotierte Artikel öffnen und mit denselben Werkzeugen und Links lesen wie die Artikel der Bibliothek.",
    web: "Aus dem Web",
    address: "Adresse der Datei",
    hint: "https://example.org/artikel.json",
    submit: "Öffnen",
    explained:
      "Der Browser lädt die Datei direkt von ihrem Server, ohne Cookies und ohne mitzuteilen, welche Seite sie anfordert. Eine Kopie wird nicht gespeichert. Der Server muss anderen Websites erlauben, die Datei zu lesen (CORS), wie GitHub es bei Rohdateien tut.",
    linked: "Der Artikel öffnet sich unter einer eigenen Adresse, die sich weitergeben lässt.",
    format: "Wie die Datei aussehen muss",
    formatLead:
      "Eine JSON-Datei in UTF-8 mit dem Text in Abschnitten und Absätzen sowie den Zitaten und Nennungen darin.",
    schema: "JSON-Schema",
    another: "Andere Adresse eingeben",
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
        next: "Erlaubt sind höchstens 2.048 Zeichen.",
      },
      "not-an-address": {
        title: "Bitte eine vollständige Webadresse eingeben, die mit https:// beginnt",
        next: "Zum Beispiel https://example.org/artikel.json",
      },
      "other-scheme": {
        title: "Hier lassen sich nur Webadressen öffnen",
        next: "Die Adresse muss mit https:// beginnen. Für eine Datei auf diesem Gerät stattdessen die Datei auswählen.",
      },
      "not-https": {
        title: "Die Adresse muss mit https:// beginnen",
        next: "Ohne https:// könnten andere im Netzwerk den Artikel mitlesen oder verändern. Bitte dieselbe Adresse mit https:// versuchen oder die Datei speichern und hier öffnen.",
      },
      "user-name": {
        title: "Die Adresse enthält einen Benutzernamen oder ein Passwort",
        next: "Bitte alles zwischen https:// und dem @ entfernen, denn eine Anmeldung ist von hier aus nicht möglich. Ist die Datei nicht öffentlich, lässt sie sich speichern und hier öffnen.",
      },
      "private-host": {
        title: "Die Adresse liegt in einem privaten Netzwerk",
        next: "Aus Sicherheitsgründen werden Artikel nur aus dem öffentlichen Web geladen. Die Datei lässt sich speichern und hier öffnen.",
      },
    },
    offline: {
      title: "Es besteht keine Internetverbindung",
      next: "Bitte erneut versuchen, sobald die Verbindung wieder besteht.",
    },
    network: {
      title: (host) => `${host} ist nicht zu erreichen`,
      next: `Bitte die Adresse prüfen. Stimmt sie, ist vielleicht der Server gestört. ${retrieve}`,
    },
    notAllowed: {
      title: (host) => `${host} lässt andere Seiten diese Datei nicht lesen`,
      next: `Der Browser lässt eine Website fremde Dateien nur lesen, wenn deren Server es erlaubt (CORS). Dieser Server erlaubt es nicht. ${retrieve}`,
      owner:
        "Für Betreiber dieses Servers: Er müsste den Header Access-Control-Allow-Origin: * senden",
    },
    redirects: {
      title: (host) => `${host} leitet an eine Adresse weiter, die sich nicht öffnen lässt`,
      next: `Die Weiterleitung führt im Kreis, an eine Adresse ohne https:// oder an eine, die sich nicht lesen lässt. ${retrieve}`,
    },
    notFound: {
      title: (host) => `${host} hat unter dieser Adresse keine Datei`,
      gone: (host) => `${host} hat die Datei entfernt`,
      next: "Bitte die Adresse prüfen. Stimmt sie, ist die Datei vielleicht umgezogen.",
    },
    server: {
      title: (host, status) => `${host} hat mit einem Fehler geantwortet (${status})`,
      next: "Es gab drei Versuche. Vielleicht ist der Server überlastet oder vorübergehend gestört.",
    },
    denied: {
      title: (host, status) => `${host} verweigert den Zugriff auf die Datei (${status})`,
      next: `Vielleicht ist eine Anmeldung nötig, die von hier aus nicht möglich ist. ${retrieve}`,
    },
    tooMany: {
      title: (host) => `${host} hat zu viele Anfragen erhalten (429)`,
      next: "Bitte in einigen Minuten erneut versuchen.",
    },
    garbled: {
      title: (host) => `${host} hat eine Datei geschickt, die der Browser nicht entpacken kann`,
      next: "Die Datei ist unvollständig oder anders komprimiert, als der Server angibt. Beheben lässt sich das nur auf dem Server.",
    },
    timeout: {
      title: (host) => `${host} hat 15 Sekunden lang nicht geantwortet`,
      next: "Vielleicht ist der Server überlastet, oder die Verbindung ist langsam.",
    },
    stalled: {
      title: (host, received) =>
        `Die Übertragung von ${host} ist nach ${bytes(received)} abgebrochen`,
      next: "15 Sekunden lang kam nichts mehr. Vielleicht ist die Verbindung langsam.",
    },
    cutShort: {
      title: (received, of) =>
        of === undefined
          ? `Die Datei brach nach ${bytes(received)} ab`
          : `Die Datei brach nach ${numbers.format(received)} von ${bytes(of)} ab`,
      next: "Die Verbindung wurde getrennt, bevor die ganze Datei da war.",
    },
    tooLarge: {
      title: (size, limit) =>
        size === undefined
          ? `Die Datei ist größer als ${megabytes(limit)}`
          : `Die Datei ist ${megabytes(size)} groß`,
      next: (limit) =>
        `Erlaubt sind höchstens ${megabytes(limit)}. Bitte prüfen, ob es ein Artikel ist. Nichts davon wurde gespeichert.`,
    },
    empty: {
      title: (host) => `${host} hat eine leere Datei geschickt`,
      next: "Vielleicht ist die Datei noch nicht fertig. Bitte später erneut versuchen.",
    },
    webPage: {
      title: "Unter dieser Adresse liegt eine Webseite, kein annotierter Artikel",
      next: "Vielleicht gibt es auf der Seite einen Link zu einer Datei, die auf .json endet.",
    },
    refused: (n) =>
      `Diese Datei kann nicht gezeigt werden. Gefunden: ${count(n, "Problem", "Probleme")}.`,
    refusedHint,
    library: {
      notFound: (id) => `Einen Artikel „${id}“ gibt es nicht`,
      perhaps: "Vielleicht war gemeint:",
      server: (status) => `Der Server hat mit einem Fehler geantwortet (${status}).`,
      tooMany:
        "Der Server hat zu viele Anfragen erhalten. Bitte in einigen Minuten erneut versuchen.",
      garbled: "Der Server hat eine Datei geschickt, die der Browser nicht entpacken kann.",
      network: "Der Artikel ist nicht zu erreichen. Besteht eine Internetverbindung?",
      searchTitle: "Die Suche konnte nicht geladen werden",
      listTitle: "Die Liste der Artikel konnte nicht geladen werden",
      unreachable: "Der Server ist nicht zu erreichen. Besteht eine Internetverbindung?",
      missingFile: "Die Datei wurde auf dem Server nicht gefunden.",
      notOnDevice:
        "Es besteht keine Internetverbindung, und diese Seite wurde auf diesem Gerät noch nicht geöffnet. Bitte erneut versuchen, sobald die Verbindung wieder besteht.",
      timeout: "Der Server hat 15 Sekunden lang nicht geantwortet.",
      stalled: "Das Laden wurde abgebrochen: 15 Sekunden lang kam nichts mehr an.",
      empty: "Die Datei ist leer.",
      unreadable: "Die Datei konnte nicht gelesen werden.",
    },
  },
});
