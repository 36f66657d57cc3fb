// German words that say who speaks: verbs of saying, nouns for people, bodies and documents.

const verbs =
  "bedauerte bedauert sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten kritisierte kritisiert warnte warnt forderte fordert forderten berichtete berichtet berichteten erzählte erzählt meinte meint meinten fragte fragt antwortete antwortet schrieb schreibt schrieben ergänzte ergänzt fügte kündigte bezeichnete bezeichnet nannte nennt nannten sprach spricht teilte mitteilte mitteilten hieß heißt lobte lobt verteidigte räumte bestätigte behauptete behauptet rief mahnte mahnt bat beklagte beklagt versicherte versprach verspricht widersprach entgegnete erwiderte bemerkte unterstrich äußerte urteilte schimpfte scherzte gestand klagte argumentierte begründete verlangte verlangt schätzte glaubt hielt hält wirft warf findet fand sieht sah kommentierte konterte resümierte bilanzierte zitierte stellte gab zeigte stehe steht habe drohte spottete jubelte seufzte wiederholte wies weist zurückwies beschrieb beschreibt lehnte erinnerte erinnert rechtfertigte entschuldigte gratulierte hob unterstrich machte formulierte formuliert ließ witzelte ätzte stichelte prahlte beteuerte zitiert verkündete verkündet schilderte schildert wandte ergänzten freute beschwerte stimmte rügte monierte bekräftigte bilanziert prophezeite twitterte postete appellierte attackierte lud verwies verweist plädierte pochte höhnte hofft hoffte verriet verrät wünschte begrüßte gibt drückt drückte kassiert kassierte eingestuft gewertet verurteilt genannt bescheinigt bescheinigte attestiert attestierte konstatiert konstatierte diagnostiziert diagnostizierte empfiehlt empfahl erwidert entgegnet versichert ruft räumt bestätigt behauptet fügt kündigt teilt sprachen stellt";

const speakingVerbs = new Set(verbs.split(" "));

/** Whether a word (small letters) is a verb of saying in German. */
export function isGermanSpeechVerb(word: string): boolean {
  return speakingVerbs.has(word);
}

const bodies =
  /(?:behörde|ministerium|polizei|verwaltung|regierung|bahn|gericht|partei|fraktion|gewerkschaft|verband|verein|stadt|gemeinde|unternehmen|konzern|agentur|kirche|universität|institut|beirat|elternbeirat|initiative|kommission|ausschuss|opposition|feuerwehr|staatsanwaltschaft|ministeriums|landkreis|senat|rat|zeitung|hochschule|sender|amt|landesamt|bundesamt|firma|werk|klinik|klinikum|krankenhaus|zentrum|stiftung|fraktion|union|bündnis|forum|bank|kammer|innung|bundeswehr|armee|miliz|botschaft|kanzleramt|haus|präsidium|direktion|betreiber|hersteller|club|klub|redaktion|jury|lager|umfeld|kreise)(?:s|es)?$/i;
const documents =
  /(?:gutachten|bericht|studie|merkblatt|papier|schreiben|brief|mitteilung|erklärung|urteil|begründung|dokument|vertrag|entwurf|umfrage|protokoll|stellungnahme|antrag|aushang)(?:s|es|en)?$/i;
const people =
  /(?:sprecher(?:in)?|minister(?:in)?|chef(?:in)?|leiter(?:in)?|meister(?:in)?|präsident(?:in)?|kanzler(?:in)?|direktor(?:in)?|führer(?:in)?|richter(?:in)?|anwalt|anwältin|experte|expertin|forscher(?:in)?|politiker(?:in)?|abgeordnete[rn]?|vorsitzende[rn]?|kandidat(?:in)?|wissenschaftler(?:in)?|ökonom(?:in)?|historiker(?:in)?|unternehmer(?:in)?|landwirt(?:in)?|dreher(?:in)?|arbeiter(?:in)?|helfer(?:in)?|retter(?:in)?|pfleger(?:in)?|schwester|bruder|sohn|tochter|witwe|rentner(?:in)?|pilot(?:in)?|kapitän(?:in)?|kommissar(?:in)?|inspektor(?:in)?|minister(?:in)?|sekretär(?:in)?|beauftragte[rn]?|delegierte[rn]?|angeklagte[rn]?|kläger(?:in)?|verteidiger(?:in)?|staatsanwalt|staatsanwältin|gutachter(?:in)?|zeichner(?:in)?|maler(?:in)?|sänger(?:in)?|musiker(?:in)?|regisseur(?:in)?|schauspieler(?:in)?|dichter(?:in)?|schriftsteller(?:in)?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|moderator(?:in)?|manager(?:in)?|vorstand|geschäftsführer(?:in)?|aktivist(?:in)?|demonstrant(?:in)?|urlauber(?:in)?|gast|kunde|kundin|mieter(?:in)?|mutter|großmutter|großvater|enkel(?:in)?|nachfolger(?:in)?|vorgänger(?:in)?|stellvertreter(?:in)?|vertreter(?:in)?|insider|beobachter(?:in)?|analyst(?:in)?|anwohner(?:in)?|augenzeuge|zeuge|zeugin|bürger(?:in)?|lehrer(?:in)?|ärztin|arzt|wirt(?:in)?|mann|frau|vater|mutter|beamte[rn]?|beamtin|offizier|general|bischof|pfarrer(?:in)?|autor(?:in)?|trainer(?:in)?|spieler(?:in)?|rätin|rat|landrat|senator(?:in)?|händler(?:in)?|bauer|bäuerin|läufer(?:in)?|schützer(?:in)?|log[ei]n?|login|ist(?:in)?|kritiker(?:in)?|kollege|kollegin|nachbar(?:in)?|inhaber(?:in)?|gründer(?:in)?|botschafter(?:in)?|diplomat(?:in)?|soldat(?:in)?|student(?:in)?|schüler(?:in)?|besucher(?:in)?|fahrer(?:in)?)$/i;

/** What kind of speaker a German noun names; undefined for others. */
export function germanNoun(word: string): "person" | "body" | "document" | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  if (people.test(word)) return "person";
  if (documents.test(word)) return "document";
  return bodies.test(word) ? "body" : undefined;
}

/** Whether a noun (as written) has an ending of trades and offices: `Ökonomin`, `Dreher`, `Historiker`. */
export function germanOffice(word: string): boolean {
  return /^\p{Lu}[\p{L}-]{3,}(?:er|erin|ier|or|orin|ent|entin|ant|antin|oge|ogin|om|omin|ist|istin|eur|eurin|iker|ikerin|enten|anten|isten|ogen|ordnete[rn]?|gierte[rn]?|sitzende[rn]?|auftragte[rn]?)$/u.test(
    word,
  );
}

/** Words with a capital that begin sentences or stand beside names and are none. */
export const notGermanNames = new Set(
  "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Im In Am An Auf Aus Bei Mit Nach Von Vor Zu Zum Zur Über Unter Für Gegen Ohne Um Durch Und Aber Oder Doch Denn Wenn Als Wie Wer Was Wo Wir Ich Er Sie Es Ihr Ihre Ihren Ihrem Sein Seine Seinen Unser Unsere Dieser Diese Dieses Diesen Jeder Jede Kein Keine Mehr Viel Woche Tag Frage Man Auch Nur Noch Schon So Dann Da Dort Hier Heute Gestern Morgen Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Anfang Ende Mitte Viele Alle Beide Laut Sogar Dabei Damit Danach Dazu Zudem Außerdem Weil Obwohl Während Frau Herr Herrn Dr Prof Jahr Uhr Prozent Euro Millionen Milliarden".split(
    " ",
  ),
);
