// Who says what is told in the subjunctive in German, or stands alone: not who is spoken of.
import type { SpeakerCase } from "../speaking/speakers.cases";

export const germanReportedCases: readonly SpeakerCase[] = [
  [
    "über wen gesprochen wird",
    "Ida Lund werde die Werft auf „das Wichtige“ lenken, so Olaf Pagels. Lund sei „klug und geduldig“ und werde „gute Arbeit“ leisten.",
    { "klug und": "Olaf Pagels", "gute Arbeit": "Olaf Pagels" },
  ],
  [
    "der Konjunktiv eines seltenen Verbs",
    "Das sei „ein Schlag für alle Lotsen“, sagte Sprecher Olaf Pagels. Die Landesregierung verkenne „die Mühe des Dienstes“. Er rate, „unnütze Regeln“ zu streichen.",
    { "die Mühe": "Olaf Pagels", "unnütze Regeln": "Olaf Pagels" },
  ],
  [
    "sein Fazit",
    "Olaf Pagels war dabei. Ida Lund auch. Sein Fazit: „Es war zu laut.“",
    { "Es war": "Olaf Pagels" },
  ],
  [
    "ihrer Ansicht nach",
    "Ida Lund war dabei. Olaf Pagels auch. Ihrer Ansicht nach war es „viel zu laut“.",
    { "viel zu": "Ida Lund" },
  ],
  [
    "wer im Nebensatz erzählt",
    "Im Haus hat jeder gute Stunden gehabt, wie eine Dame am Abend berichtet. „Hier war die Bar, in der wir saßen.“",
    { "Hier war": "eine Dame" },
  ],
  [
    "ein Passant, über den es weitergeht",
    "Ida Lund ging.\n\nEin Passant erfährt davon. Sein Mund bleibt offen stehen: „Ich habe dort lange gearbeitet.“",
    { "Ich habe": "Ein Passant" },
  ],
  [
    "wer nach den Leuten ohne Namen genannt ist",
    "So hören die Gäste, was die Nachbarn berichtet haben. Regisseur Olaf Pagels hat sie gefragt. Nun lebt alles. „Das ist ein Blick zurück.“",
    { "Das ist": "Olaf Pagels" },
  ],
  [
    "zwei Zitate und ein seltenes Verb",
    "Olaf Pagels traf Ida Lund. Es gab „feinen Tee“ und die Fahrt wurde „bezahlt von der Werft“, wusste Kapitän Olaf Pagels zu berichten.",
    { "feinen Tee": "Olaf Pagels", "bezahlt von": "Olaf Pagels" },
  ],
  [
    "eine Zahl beendet den Satz",
    "So zählten Ida Lund und ihre Leute 179 von 428. In den Werften waren es nur 147 von 519. „Die anderen schlafen“, schmunzelte Olaf Pagels, der von einem ruhigen Tag berichtete: „Es ging gut.“",
    { "Die anderen": "Olaf Pagels", "Es ging": "Olaf Pagels" },
  ],
  [
    "im Dativ",
    "Normalerweise ist Olaf Pagels ruhig. „Hören Sie mir auf damit“, entfährt es dem Familienvater.",
    { "Hören Sie": "Olaf Pagels" },
  ],
  [
    "ein Fürwort, das den Satz beginnt",
    "Ida Lund ist betroffen. Sie gerät ins Schwärmen über das alte Werk und unterbricht sich. „Das wird eine lange Nacht.“",
    { "Das wird": "Ida Lund" },
  ],
  [
    "wer danach genannt ist, wenn sonst niemand",
    "Der Schock sitzt tief: „Man kann sich das nicht vorstellen.“ Es sind schwere Tage, die Olaf Pagels erlebt.",
    { "Man kann": "Olaf Pagels" },
  ],
  [
    "er nannte das Amt",
    "Olaf Pagels kam. Er nannte die Behörde „zu langsam für alle“.",
    { "zu langsam": "Olaf Pagels" },
  ],
  [
    "er selbst",
    "Olaf Pagels kam. Ida Lund blieb. Er selbst ist sicher: „Der Kai hält noch lange.“",
    { "Der Kai": "Olaf Pagels" },
  ],
  [
    "eine Sprecherin von jemandem",
    "Eine Sprecherin von Ministerin Lund sagte: „Der Kai hält noch lange.“",
    { "Der Kai": "Eine Sprecherin" },
  ],
  [
    "die Sprecherin für etwas",
    "Die Sprecherin für Fischerei Ida Lund sagte: „Der Kai hält noch lange.“",
    { "Der Kai": "Ida Lund" },
  ],
  [
    "ein Vorname und das Alter",
    "Olaf Pagels kam. Kevin (23) ist enttäuscht. „Der Kai ist zu“, sagt Kevin (23).",
    { "Der Kai": "Kevin" },
  ],
  [
    "hieß es zur Begründung",
    "Ida Lund kam. Die Behörde lehnte den Antrag ab. Zur Begründung hieß es: „Der Kai ist zu.“",
    { "Der Kai": "Behörde" },
  ],
  [
    "wie jemand mitteilte",
    "Ida Lund kam. Der Mann habe am Kai „laut gerufen“, wie die Polizei am Montag mitteilte.",
    { "laut gerufen": "die Polizei" },
  ],
  [
    "der Absatz davor endet mit einem Doppelpunkt",
    "Ida Lund kam.\n\nIn einer Mitteilung der Polizei heißt es dazu:\n\n„Niemand ist verletzt. Der Kai bleibt zu.“",
    { Niemand: "Polizei" },
  ],
  [
    "das Alter dessen, der im Absatz beschrieben ist",
    "Verteidiger Olaf Pagels kam.\n\nDer Besitzer des Kais, ein Fischer aus Lom, kämpfte mit den Tränen. „Das war mein Leben“, sagte der 61-Jährige.",
    { "Das war": "Der Besitzer" },
  ],
  [
    "wer seit dem letzten Zitat dazukommt",
    "Olaf Pagels kam. „Die haben keine Ahnung“, schimpft eine Frau. Ein älterer Mann winkt ab. „Das wird eh nichts mehr.“",
    { "Die haben": "eine Frau", "Das wird": "Ein älterer Mann" },
  ],
  [
    "ein Sprecher hinter dem Verb",
    "Minister Olaf Pagels kam. Zu den Kosten wollte sich ein Sprecher nicht äußern. „Das wäre verfrüht“, sagte er.",
    { "Das wäre": "ein Sprecher" },
  ],
  [
    "ein anderer sagt etwas über den, der zuvor sprach",
    "„Es war ein lauter Tag“, sagte Olaf Pagels. Seine Schwiegertochter sagte, er sei „kein schlechter Mensch“. Ein Nachbar sagte, er habe „nichts gehört“.",
    { "kein schlechter": "Seine Schwiegertochter", "nichts gehört": "Ein Nachbar" },
  ],
  [
    "ein Beruf, der das Geschlecht verrät",
    "Fischer Ole Pagels kam. Hundetrainer Toni Lund bildet seit Jahren aus. „Am Ende der Leine ist das Problem“, meint er.",
    { "Am Ende": "Toni Lund" },
  ],
  [
    "ein Kind, von dem das Alter bekannt ist, und seine Mutter",
    "Ida Lund kam. Eine davon ist die elfjährige Mila. „Ich will jetzt lernen“, sagt sie stolz. Ihre Mutter verdreht die Augen. „Wissen Sie, was so ein Boot kostet?“",
    { "Ich will": "Mila", "Wissen Sie": "Ihre Mutter" },
  ],
  [
    "eine Frau, die weiterspricht",
    "Olaf Pagels und Ida Lund kamen. „Das ist gut“, sagt eine junge Frau. „Bald mehr davon“, sagt sie.",
    { "Das ist": "eine junge Frau", "Bald mehr": "eine junge Frau" },
  ],
  [
    "das Verb steht einmal für zwei",
    "Ida Lund kam. Die Linksfraktion sprach von „bloßen Worten“, die AfD von „reinem Zierrat“.",
    { "bloßen Worten": "Linksfraktion", "reinem Zierrat": "die AfD" },
  ],
  [
    "ihr Kommilitone",
    "„Ich habe Absagen bekommen“, erzählt Ida Lund. Ihr Kommilitone Jonas nickt: „Ohne Boot geht gar nichts.“",
    { "Ohne Boot": "Jonas" },
  ],
  [
    "wer sich äußert",
    "Das sei „eine gute Sache“, sagte Ida Lund. Ähnlich äußerte sich der Lomer Fischereiverein: Die Auflagen seien „absurd und alt“.",
    { "absurd und": "der Lomer Fischereiverein" },
  ],
  [
    "wer zuletzt den Satz beginnt, sagt, was im Konjunktiv folgt",
    "„Wir stehen vor dem Nichts“, sagte Olaf Pagels. Ministerin Ida Lund sicherte ihm Hilfe zu. Das Land lasse „niemanden allein“.",
    { "niemanden allein": "Ida Lund" },
  ],
  [
    "der zweite von zwei Hauptsätzen",
    "Ida Lund kam. Die Polizei bereitet sich vor, der Veranstalter rechnet mit „mindestens tausend Booten“.",
    { "mindestens tausend": "Veranstalter" },
  ],
  [
    "nach Angaben eines Sprechers",
    "Ida Lund kam. Nach Angaben eines Polizeisprechers brach das Feuer im Lager aus. „Es gab mehrere Knalle“, sagte er.",
    { "Es gab": "ein Polizeisprecher" },
  ],
  [
    "sowohl, hat und andere Wörter am Anfang sind keine Vornamen",
    "Chef Falko Brehm ging. Brehm kam zurück. Sowohl Brehm als auch Ida Lund wollen mehr. Hat Brehm recht? „Der Kai ist alt“, sagte Brehm.",
    { "Der Kai": "Falko Brehm" },
  ],
];
