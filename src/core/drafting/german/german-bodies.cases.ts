// Which body says a quotation in German: by its name, by the letters for it, by the noun for its kind.
import type { SpeakerCase } from "../speaking/speakers.cases";

export const germanBodyCases: readonly SpeakerCase[] = [
  [
    "der Name hinter dem Wort für die Art",
    "Ida Lund kam. Die Gewerkschaft Lotsa zeigt sich entrüstet über „die Eile beim Umbau“. In einer Stellungnahme für den Rat schreibt Lotsa: „Wir waren nicht gefragt worden.“",
    { "die Eile": "Lotsa", "Wir waren": "Lotsa" },
  ],
  [
    "es geht im Konjunktiv weiter",
    "In einem Brief schreibt die Gewerkschaft Lotsa: „Wir waren nicht gefragt worden.“ Eine „kluge“ Lösung sei nur „am anderen Kai“ möglich.",
    { "Wir waren": "Lotsa", "am anderen": "Lotsa" },
  ],
  [
    "die Buchstaben in Klammern",
    "Der Deich gehört laut Harbour Light Watch (HLW) erhöht.\n\nDas sei „kein plötzlicher Einfall“ gewesen, betont HLW. „Wir messen seit Jahren“, teilte die Organisation mit.",
    { "kein plötzlicher": "Harbour Light Watch", "Wir messen": "Harbour Light Watch" },
  ],
  [
    "Institut für",
    "Das Institut für Seerecht der Lomer Akademie (IFS) warnt vor „lang dauernden Klagen“.",
    { "lang dauernden": "Institut für Seerecht der Lomer Akademie" },
  ],
  [
    "das Amt für, ohne Buchstaben",
    "Ida Lund kam. Das sei „reine Gewohnheit“, erklärte das Landesamt für Küstenschutz.",
    { "reine Gewohnheit": "das Landesamt für Küstenschutz" },
  ],
  [
    "der Name in einem anderen Fall",
    "Sprecherin Ida Lund kam. „Der Kai bleibt zu“, heißt es in einer Mitteilung des Lomer Technischen Hilfsbundes (THB). „Bald“, so der THB.",
    { "Der Kai": "Technischer Hilfsbund", Bald: "Technischer Hilfsbund" },
  ],
  [
    "eine Sprecherin des Vereins",
    "„Der Kai bleibt zu“, sagte eine Sprecherin des Vereins Hafenlicht. „Bald“, ergänzte der Verein Hafenlicht.",
    { "Der Kai": "eine Sprecherin", Bald: "Hafenlicht" },
  ],
  [
    "nur Buchstaben",
    "Ida Lund kam. „Der Kai bleibt zu“, teilte die LKG mit. Die Stadt verkenne „den Ernst der Lage“.",
    { "Der Kai": "die LKG", "den Ernst": "die LKG" },
  ],
  [
    "das Schreiben, in dem es heißt",
    "Zuvor erreichte die Bürgermeister ein Schreiben der Hafendirektion, in dem es hieß: „Die Boote dürfen ablegen, wann sie wollen.“",
    { "Die Boote": "Hafendirektion" },
  ],
  [
    "was hinter dem Verb steht",
    "Moderator Olaf Pagels kam.\n\nDamit es kein Gedränge gab, wies die Hafag im Netz vorab auf Folgendes hin: „Verlasst bitte den Kai.“",
    { "Verlasst bitte": "die Hafag" },
  ],
  [
    "die Stellungnahme derer, von denen die Rede ist",
    "Ida Lund kam. Die Stiftung Hafenlicht geht weiter. „Jeder Unfall ist einer zu viel“, heißt es in der Stellungnahme.",
    { "Jeder Unfall": "Hafenlicht" },
  ],
  [
    "Buchstaben als Subjekt, hinter dem Verb ein anderer",
    "Der LKB bescheinigt der Koalition eine „Mischung aus Zögern und Zagen“.",
    { "Mischung aus": "LKB" },
  ],
  [
    "dort heißt es",
    "Man habe lange geredet, betont Ida Lund. Auch die Ärztekammer habe zugestimmt. Dort heißt es auf Nachfrage, man habe sich lediglich „nicht dagegen gewehrt“.",
    { "nicht dagegen": "die Ärztekammer" },
  ],
  [
    "wer vor dem Doppelpunkt steht",
    "„Das ist zu viel“, sagte Ida Lund. Die Behörde vermisst einen Plan: Es brauche „mehr als ein Boot“.",
    { "mehr als": "Behörde" },
  ],
  [
    "der Verband, der ein Bund ist",
    "Der Lotsenbund (LB) sieht sich bestätigt. Der Verband fordert ein Gesetz, das den Kai „auf das Nötigste“ begrenzt.",
    { "auf das": "Lotsenbund" },
  ],
];
