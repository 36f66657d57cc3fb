// Who says a quotation in German, by the ways in which news says it: an empty name where these are
// nobody's words.
import type { SpeakerCase } from "../speaking/speakers.cases";

export const germanSpeakerCases: readonly SpeakerCase[] = [
  [
    "sagte, danach",
    "„Das Eis entscheidet“, sagte Hafenmeisterin Ida Lund am Montag in Kiel.",
    { "Das Eis": "Ida Lund" },
  ],
  [
    "so und der Name",
    "Die Vorsitzende des Beirats, Gülcan Aydar, widersprach. „Die Tinte ist nass“, so Aydar.",
    { "Die Tinte": "Gülcan Aydar" },
  ],
  [
    "zwei unbekannte Wörter vor einem Verb",
    "Jorit Velsanu ist seit Mai zurück. Die Familie Velsanu wartete am Hafen. „Ich habe geschlafen“, erinnert er sich.",
    { "Ich habe": "Jorit Velsanu" },
  ],
  [
    "zwei unbekannte Wörter vor einem Amt",
    "Bokar Omelun, Generalsekretärin der Werft, sagte dazu: „Der Hafen gehört allen.“",
    { "Der Hafen": "Bokar Omelun" },
  ],
  [
    "ein Name im Beisatz nach einer Liste",
    "Der Kandidat der Liste Zukunft, Volker Strand, nannte das „kleinlich und kurz“.",
    { kleinlich: "Volker Strand" },
  ],
  [
    "ein unbekannter Name, der hinter einem Bindewort wiederkommt",
    "Kritisch äusserte sich Grenit Xharo. „Uns fehlte der Wille“, sagte der Captain. Und Xharo war unzufrieden.",
    { "Uns fehlte": "Grenit Xharo" },
  ],
  [
    "ein Amt ohne bekannten Vornamen",
    "Der Politikwissenschaftler Hauke Ekström sprach darüber. „Es fehlt die Mitte“, sagte Ekström der Agentur.",
    { "Es fehlt": "Hauke Ekström" },
  ],
  [
    "ein Sprecher und das Fürwort",
    "Jochen Brandt ging. Ein Sprecher der Werft wollte dazu nichts sagen. „Das klären wir zuerst hier“, sagte er.",
    { "Das klären": "Ein Sprecher" },
  ],
  [
    "der Konjunktiv geht weiter",
    "Alle Unterlagen lägen vor, sagte ein Sprecher der Bahn. Man habe „jede Frage beantwortet, die kam“.",
    { "jede Frage": "ein Sprecher" },
  ],
  [
    "nach dem Nebensatz",
    "Der Rat habe die Bürger „mindestens unvollständig“ unterrichtet, kritisierte Fraktionschefin Wiebke Ohlsen.",
    { mindestens: "Wiebke Ohlsen" },
  ],
  [
    "der Politiker einer Partei",
    "Minister Fokko Jansen wies das zurück. „Hinterher ist jeder Deich zu niedrig“, sagte der Grünen-Politiker.",
    { Hinterher: "Fokko Jansen" },
  ],
  [
    "nach dem Alter",
    "Fraktionschefin Wiebke Ohlsen kündigte Fragen an. „Wir wollen wissen, wer es wusste“, so die 51-Jährige.",
    { "Wir wollen": "Wiebke Ohlsen" },
  ],
  [
    "ein Amt nach dem Verb",
    "In den Briefen, die Enno Jansen aufhob, verwies das Landesamt auf „laufende Verfahren der Behörde“.",
    { "laufende Verfahren": "das Landesamt" },
  ],
  [
    "der Vorname allein",
    "Die Schülerin Leonie Faber half. Landrätin Ilse Brenner lobte sie.\n\nUnd Leonie? Sie lernt weiter. „Davor habe ich Angst“, sagte sie.",
    { "Davor habe": "Leonie Faber" },
  ],
  [
    "wer den Satz beginnt",
    "Landrätin Ilse Brenner schlug die Schülerin Leonie Faber vor. „Und wir reden noch einmal darüber“, fügte sie hinzu.",
    { "Und wir": "Ilse Brenner" },
  ],
  [
    "zurückgewiesen als",
    "Wahlleiterin Renate Groth wies die Vorwürfe als „frei erfunden“ zurück.",
    { "frei erfunden": "Renate Groth" },
  ],
  [
    "ein Name, so genannt",
    "Der sogenannte „Nordeffekt“ bleibt ein Rätsel, sagte Renate Groth.",
    { Nordeffekt: "" },
  ],
  [
    "ein unbekannter Name nach dem Verb",
    "„Die Leute lösen sich ja nicht auf“, gibt Nuray Tekmen zu bedenken.",
    { "Die Leute": "Nuray Tekmen" },
  ],
  [
    "im Konjunktiv, ohne Namen",
    "Bürgermeister Karl Brandt lobte das. Man habe darum gebeten, teilte eine Sprecherin mit. Wichtig sei nun, dass „geprüft und nicht nur geredet“ werde.",
    { "geprüft und": "eine Sprecherin" },
  ],
  [
    "ein Amt gleich nach dem Namen",
    "Das wies Klara Brandt zurück. Die Fraktionschefin der Partei erinnerte daran, dass das Land zahle. „Mit dem Geld hätten wir nichts füllen dürfen“, betonte sie.",
    { "Mit dem Geld": "Klara Brandt" },
  ],
  [
    "ein Gutachten, das bescheinigt",
    "Ein Gutachten bescheinigt den Leitungen einen „mangelhaften Zustand“.",
    { mangelhaften: "Gutachten" },
  ],
  [
    "ein Amt nach dem Land, ein Vorname, der auch anderes heißt",
    "Niedersachsens Umweltminister Christian Mertens (Grüne) sagte in Hannover, er werde „keinen Meter“ nachgeben.",
    { "keinen Meter": "Christian Mertens" },
  ],
  [
    "ein Name mit von",
    "Die Präsidentin Ursula von der Marwitz widersprach. „Das war nie vereinbart“, sagte von der Marwitz.",
    { "Das war": "Ursula von der Marwitz" },
  ],
  [
    "ein Name zwischen Kommas, vor dem Doppelpunkt",
    "Der niederländische Botschafter, Ronald van Veen, zeigte sich gesprächsbereit: „Den Haag will eine Lösung.“",
    { "Den Haag": "Ronald van Veen" },
  ],
  [
    "der Konjunktiv ohne Verb des Sagens",
    "Staatssekretär Jörn Kettler widersprach. Die Gemeinde müsse „erst ihre Arbeit machen“.",
    { "erst ihre": "Jörn Kettler" },
  ],
  [
    "im Konjunktiv über einen anderen",
    "Holger Brandis rief zum Streik auf. „Alles liegt auf dem Tisch“, erklärte Cornelia Festl. Brandis gehe es „nicht um die Fahrer, sondern um Brandis“.",
    { "nicht um die Fahrer": "Cornelia Festl" },
  ],
  [
    "gegenüber einer Zeitung",
    "Sprecher Volkmar Rau nannte das Bad gegenüber unserer Zeitung „ein Denkmal mit Chlor“.",
    { "ein Denkmal": "Volkmar Rau" },
  ],
  [
    "als etwas zurückgewiesen",
    "Cornelia Festl hat den Vorschlag als „Mogelpackung“ zurückgewiesen.",
    { Mogelpackung: "Cornelia Festl" },
  ],
  [
    "unterbrochen nach dem Alter",
    "Rentner Gerd Kalkbrenner wartete auf den Zug. „Früher“, so der 78-Jährige, „gab es wenigstens noch Dampf.“",
    { "gab es": "Gerd Kalkbrenner" },
  ],
  [
    "ein Amt im Dativ vor dem Namen",
    "Ida Lund ging nach einem Streit mit dem Dirigenten Arkadi Beljajew. „Der Stock war alt“, sagte Beljajew.",
    { "Der Stock": "Arkadi Beljajew" },
  ],
  [
    "der Konjunktiv nach einem anderen Verb",
    "Dezernent Ralph Ammermann nahm es hin. Die Stadt verliere „eine der klügsten Frauen des Theaters“, habe aber Geduld.",
    { "eine der": "Ralph Ammermann" },
  ],
  [
    "eine Oper",
    "Ida Lund sagte am Montag, bei der Probe zum „Fliegenden Holländer“ sei es laut gewesen.",
    { Fliegenden: "" },
  ],
  [
    "zwei mit einem Nachnamen, der erste zuerst",
    "Lange hat Valeska Dornbusch das Amt geführt. „Das fängt klein an“, sagt Dornbusch. Ihr Mann, der Cellist Ottokar Dornbusch, schweigt.",
    { "Das fängt": "Valeska Dornbusch" },
  ],
  [
    "eine Zeitung, der etwas gesagt wird",
    "„Wir reden über Feuer“, sagte Ida Lund der „Nordwest-Rundschau“ am Montag.",
    { "Wir reden": "Ida Lund", Nordwest: "" },
  ],
  [
    "ein Verband in seiner Mitteilung",
    "Ida Lund schwieg.\n\nDer Verband warnte vor Ware aus Polen. Ein Verbot werde nichts ändern, heißt es in einer Mitteilung des Verbands. „Wer verbietet, bekommt mehr davon.“",
    { "Wer verbietet": "Verband" },
  ],
  [
    "ein Doktor",
    "„Wir haben nur einen Schatten gesehen“, sagte Zoodirektor Dr. Andreas Kniewald. „Dann hat er gequiekt.“",
    { "Wir haben": "Andreas Kniewald", "Dann hat": "Andreas Kniewald" },
  ],
  [
    "was eine Frau ist, vor zwei Namen",
    "„Mein Mann ist für Max“, verrät Patin Urselka Drewitz.",
    { "Mein Mann": "Urselka Drewitz" },
  ],
  [
    "wer nach dem Namen eines Vereins spricht",
    "Der Tierschutzverein „Wildes Recht“ kritisierte die Zucht. Eisbären gehörten nicht in die Stadt, erklärte dessen Vorsitzende Mareike Todt. „Ein Tier braucht mehr als einen Pool.“",
    { "Ein Tier": "Mareike Todt", Wildes: "" },
  ],
  [
    "ein Name auf -er ohne Artikel",
    "Hildegunde Wenninger hat sich entschieden. „Mein Mann sagt, ich sei verrückt“, erzählt Wenninger am Telefon.",
    { "Mein Mann": "Hildegunde Wenninger" },
  ],
  [
    "der Name hinter dem Amt, wo im Konjunktiv weiter die Rede ist",
    "„Unsere Geduld ist am Ende“, sagte die Vorsitzende der Gewerkschaft, Petra Lohse, am Mittwoch in Fulda. Das Angebot des Konzerns sei „eine Frechheit“.",
    { Unsere: "Petra Lohse", "eine Frechheit": "Petra Lohse" },
  ],
  [
    "aus der Opposition hieß es",
    "Minister Jan Brandt kündigte Gespräche an. Aus der Opposition hieß es dazu, Brandt mache es sich „viel zu bequem“.",
    { "viel zu": "der Opposition" },
  ],
  [
    "aus dem Stadtrat hieß es, ohne dass jemand genannt ist",
    "Jutta Brandt sprach von einem „schwarzen Tag für alle“. Aus dem Stadtrat hieß es allerdings, dafür sei „nicht einmal für die Klinke Geld da“.",
    { "schwarzen Tag": "Jutta Brandt", "nicht einmal": "Stadtrat" },
  ],
  [
    "Absätze ohne Zeichen, bis eines schließt",
    "Der Zoll hat viel zu tun.\n\n„Wir finden jede Nacht etwas am Kai.\n\nDas meiste davon ist für andere.\n\nWas auffällt: die Größe“, erklärt Zollsprecher Jens Ekdal weiter.",
    { "Wir finden": "Jens Ekdal", "Das meiste": "Jens Ekdal", "Was auffällt": "Jens Ekdal" },
  ],
  [
    "ein Amt und ein Name allein",
    "Bundeshafenminister Tamm steht in der Kritik. Der SPD-Politiker hatte dem Funk gesagt, er habe das Gesetz, das heute vom Bundestag beschlossen wurde, „ganz leise eingebracht“.",
    { "ganz leise": "Tamm" },
  ],
  [
    "ein Name zwischen Kommas",
    "Der Geschäftsführer der Werft, Pagels, sagte, das sei eine „Frechheit und Dreistigkeit“.",
    { Frechheit: "Pagels" },
  ],
  [
    "ein Präsident und sein Land",
    "Ida Lund kam. Der Präsident Norwegens sprach von einem „neuen Tiefpunkt auf der See“.",
    { "neuen Tiefpunkt": "Präsident" },
  ],
  [
    "eine Zeitung im Satz davor",
    "Minister Tamm wehrte sich. Er sagte der „Lomer Zeitung“, er habe das „leicht im Scherz“ gemeint.",
    { "leicht im": "Tamm", "Lomer Zeitung": "" },
  ],
  [
    "Worte, von denen danach die Rede ist",
    "„Man muss das Eis kennen. Dann hält es.“ Mit dieser Aussage hat Hafenminister Tamm Abgeordnete gekränkt. Für Scherze ist Hafenminister Uwe Tamm bekannt. Später sagte der SPD-Politiker: „Ich habe nichts gehört.“",
    { "Man muss": "Uwe Tamm", "Ich habe": "Uwe Tamm" },
  ],
  [
    "ein Amt am Anfang des Satzes",
    "Bundeshafenministerin Ida Lund kam. Die Hafenministerin betonte: „Ich werde alles daran setzen, dass es hält.“",
    { "Ich werde": "Ida Lund" },
  ],
  [
    "ein Satz ohne Subjekt, und ein Beiname",
    "„Es war ein harter Kampf“, sagte Trainer Uwe Tamm. Und lobte seinen Kollegen Olaf Pagels: „Wenn Lom so weiter spielt, wird das was.“ Der „Timonator“ schlug wieder zu, sagte er.",
    { "Es war": "Uwe Tamm", "Wenn Lom": "Uwe Tamm", Timonator: "" },
  ],
  [
    "er und sie, wo niemand einen Namen hat",
    "Ohne Anwalt sitzt der 35-Jährige auf der Bank. Beim Zeugen ruft er dazwischen und mault er: „Ich werde hier behandelt wie ein Dieb.“ Und seine Ehefrau erklärt viel. Sie behauptet nämlich: „Eigentlich wollte ich ja noch reden.“",
    { "Ich werde": "der 35-Jährige", "Eigentlich wollte": "seine Ehefrau" },
  ],
  [
    "wer etwas einwirft",
    "„Ich bin mir keiner Schuld bewusst“, beteuert der Polizist Lars Tamm. Der Anwalt wirft ein: „Mein Mandant ist gehalten, die Ordnung zu wahren.“",
    { "Ich bin": "Lars Tamm", "Mein Mandant": "Anwalt" },
  ],
  [
    "ein Verteidiger, der schon gesprochen hat",
    "„Wir bestreiten das“, erklärt der Verteidiger. Angeklagt ist der Polizist Lars Tamm. Der Verteidiger wirft ein: „Mein Mandant ist gehalten, die Ordnung zu wahren.“",
    { "Wir bestreiten": "der Verteidiger", "Mein Mandant": "der Verteidiger" },
  ],
  [
    "er gleich nach dem Verb, ein anderer davor",
    "Betriebsrat Hartmut Seel warnte. Vorstandschef Bodo Krahl wirft er vor, er schade mit seiner „blinden Sparwut“ allen.",
    { "blinden Sparwut": "Hartmut Seel" },
  ],
  [
    "ein Fürwort vor anderen, die genannt sind",
    "Widerspruch kam von Anwältin Merle Ohm. Sie erklärte, der Gutachter Jan Rieck habe nichts gesehen, seine Zahl sei „frei erfunden“.",
    { "frei erfunden": "Merle Ohm" },
  ],
  [
    "ein Amt am Anfang des Satzes, danach ein anderer",
    "Kanzlerin Ida Lund schwieg. Die Kanzlerin hatte nach dem Treffen mit Minister Uwe Tamm gesagt: „Die Zeiten sind vorbei, in denen wir schliefen.“",
    { "Die Zeiten": "Ida Lund" },
  ],
  [
    "wer er von Beruf ist, ohne dass es vorher gesagt ist",
    "Stephan Lund reist viel. „Alles gehört dem Land“, erklärt der Experte.",
    { Alles: "Stephan Lund" },
  ],
  [
    "das Alter, das hinter dem Namen steht",
    "Ida Lund (52) ruderte mit Olga Ek (61). „Das Wasser war kalt“, sagte die 52-Jährige.",
    { "Das Wasser": "Ida Lund" },
  ],
  [
    "die Partei, die hinter dem Namen steht",
    "Uwe Tamm (SPD) stritt mit Jan Brandt (CDU). „Das Geld ist weg“, sagte der SPD-Politiker.",
    { "Das Geld": "Uwe Tamm" },
  ],
  [
    "ein Satz nach einem, der mit dem Zitat endet",
    "Trainer Uwe Tamm wackelt: „Mir macht es trotzdem Spaß.“ Manager Olaf Pagels dazu: „Er kennt ja das Geschäft.“",
    { "Mir macht": "Uwe Tamm", "Er kennt": "Olaf Pagels" },
  ],
  [
    "eine Hochschule nach zwei Vornamen",
    "„Das Netz hält“, resümiert die Biologin Leonie Paul von der Hochschule Lom.",
    { "Das Netz": "Leonie Paul" },
  ],
  [
    "ein Sprecher, und wessen er ist",
    "Was Parteichefin Ruth Kipp sage, sei falsch, kritisierte deren Lomer Sprecher, Benno Jendt, am Montag: „Wir haben alle die Bilder gesehen.“",
    { "Wir haben": "Benno Jendt" },
  ],
  [
    "wer nur dabei war",
    "Minister Uwe Tamm sagte bei einem Treffen mit Präsident Jens Stolt: „Das kann man niemandem erklären.“",
    { "Das kann": "Uwe Tamm" },
  ],
  [
    "wer nach dem Verb steht, ohne als jemand bekannt zu sein",
    "Ein Kapitän kam. „Der Kai ist voll“, erzählen die Zuhörer.",
    { "Der Kai": "die Zuhörer" },
  ],
  [
    "ein Hilfsverb nach dem Zitat",
    "Als Trainer Olaf Pagels vorbeikam, wurde Uwe Tamm laut. „Geh doch endlich wieder nach Hause“, soll Tamm gerufen haben.",
    { "Geh doch": "Uwe Tamm" },
  ],
  [
    "wer den Satz vor einem Zitat beginnt, das allein steht",
    "„Wir waren müde“, sagte Trainer Uwe Tamm. Für Manager Olaf Pagels ist das Unsinn. „Wir steigen sicher nicht ab.“",
    { "Wir waren": "Uwe Tamm", "Wir steigen": "Olaf Pagels" },
  ],
  [
    "ein Absatz, der mit dem Doppelpunkt endet",
    "Der Fluss stieg. Uwe Tamm sagte bei einem Treffen mit Minister Jens Stolt:\n\n„Das Wasser kommt aus den Bergen. Wir warten.“",
    { "Das Wasser": "Uwe Tamm" },
  ],
  [
    "sie, die ohne Namen gerade gesprochen hat",
    "Chefin Ida Lund schwieg. „Die Angst geht um“, sagt eine Schlosserin. „Ich bin seit 30 Jahren dabei“, sagt sie.",
    { "Die Angst": "eine Schlosserin", "Ich bin": "eine Schlosserin" },
  ],
  [
    "sie, und eine andere hinter mit",
    "Ministerin Ida Lund kam. Mit der Partei, mit Olga Ek an der Spitze, gebe es „gute und lange Gespräche“, erklärt sie.",
    { "gute und": "Ida Lund" },
  ],
  [
    "der Konjunktiv, und wer den Satz davor beginnt",
    "Klubchef Udo Lanz griff Kanzler Sebald Kern an. Das sei „eine versuchte Erpressung“, und er habe „das mit dem Bruch“ gewollt.",
    { "eine versuchte": "Udo Lanz", "das mit": "Udo Lanz" },
  ],
  [
    "ein Hauptwort hinter dem Namen",
    "Am Abend wirft Jonas Drehm Norwegen Betrug vor. Drehm hat auch gesagt: „Lom ist eine schöne Stadt.“",
    { "Lom ist": "Jonas Drehm" },
  ],
  [
    "Zeitungen und Folgen",
    "Er sei stolz, sagte Uwe Tamm in einem Interview mit „Lom“. In einer „Hafen“-Folge spielt er mit. „Das war ein Traum“, sagt Tamm.",
    { "Das war": "Uwe Tamm", Lom: "", Hafen: "" },
  ],
  [
    "der Name eines Hauses",
    "Uwe Tamm sagte, in der Kamera des Restaurants „Anker“ sei „ganz einfach niemand“ zu sehen.",
    { Anker: "", "ganz einfach": "Uwe Tamm" },
  ],
  [
    "ein Verb nach dem Komma, das keines des Sagens ist",
    "Trainer Uwe Tamm kam mit Manager Olaf Pagels. „Der Kai war glatt“, schmunzelte Tamm, der Pagels kennt.",
    { "Der Kai": "Uwe Tamm" },
  ],
  [
    "ein Name von einem Wort nach dem Verb",
    "Zwei Fischer warten. „Das Netz ist leer“, sagt Jorvit. Und „Morgen fahren wir wieder hinaus“, sagt Jorvit über den Plan.",
    { "Das Netz": "Jorvit", Morgen: "Jorvit" },
  ],
  [
    "ein Name von einem Wort vor dem Doppelpunkt",
    "Der Prozess geht weiter. Mundgrab wartete lange. Mundgrab: „Die Bilder sind zu schlecht, um etwas zu sehen.“",
    { "Die Bilder": "Mundgrab" },
  ],
  [
    "zwei Worte, von denen das zweite allein als Name steht",
    "Ysoltia Brakmeer wartet am Kai. Brakmeer kam vor zwei Jahren nach Lom. „Ich lerne noch“, sagt sie.",
    { "Ich lerne": "Ysoltia Brakmeer" },
  ],
  [
    "ein Amt, das länger heißt als vorher",
    "Präsidentin Ida Lund kam.\n\nDas Wetter war gut.\n\n„Wir gehen nicht“, sagte die Hafenpräsidentin.",
    { "Wir gehen": "Ida Lund" },
  ],
  [
    "ein Amt nach dem Namen eines Ortes",
    "Den Anfang machte Parteichef Uwe Tamm. «Es kommen zu viele Boote» sagte der Lomer Ständerat.",
    { "Es kommen": "Uwe Tamm" },
  ],
  [
    "heißt es aus einem Amt",
    "Minister Uwe Tamm schwieg. Dazu heißt es aus dem Landesamt, der Plan sei „viel zu teuer“.",
    { "viel zu": "Landesamt" },
  ],
  [
    "wer im Passiv hinter von steht",
    "Senatorin Ida Lund war am Abend von Fraktionschef Uwe Tamm angegriffen worden: „Das ist ein Versagen mit Ansage.“",
    { "Das ist": "Uwe Tamm" },
  ],
  [
    "was den Satz beginnt und etwas festhält",
    "Rektor Uwe Tamm kam. Das Referat in Lom hält fest: „Die Zahlen sind nicht von uns, und sie sind alt.“",
    { "Die Zahlen": "Referat" },
  ],
  [
    "das Fürwort nach wie",
    "Ida Lund mag das Meer, wie sie der Redaktion einmal verraten hat: „Wenn ich rudere, geht es mir gut.“",
    { "Wenn ich": "Ida Lund" },
  ],
  [
    "der Konjunktiv nach dem, was jemand als etwas bezeichnet",
    "Ida Lund bezeichnete es als „Glück“, die Spitze der Organisation zu übernehmen. Sie wolle auf dieser „festen Grundlage“ aufbauen.",
    { Glück: "Ida Lund", "festen Grundlage": "Ida Lund" },
  ],
  [
    "was an einer Stelle ein Name ist, ist es überall",
    "Der „Hafen-Bonus“ hilft vielen. Den „Hafen-Bonus“ bewertet Uwe Tamm gut: „Wir sehen, dass er wirkt.“",
    { "Hafen-Bonus": "", "Wir sehen": "Uwe Tamm" },
  ],
  [
    "wie etwas heißt",
    "Das Fest heißt seit Jahren »Hafentag« und ist beliebt, sagte Ida Lund.",
    { Hafentag: "" },
  ],
  [
    "ein Name aus zwei Hauptwörtern",
    "Die »Harbour Games« seien gut gewesen, sagte Ida Lund.",
    { "Harbour Games": "" },
  ],
  [
    "für jemanden ist es etwas",
    "Für Trainer Uwe Tamm ist das ein „Unding“.",
    { Unding: "Uwe Tamm" },
  ],
  [
    "wer im Satz danach genannt ist",
    "Lom hat gewonnen.\n\n„Das war die beste Hälfte, die wir je hatten.“ Trainer Uwe Tamm war zufrieden.",
    { "Das war": "Uwe Tamm" },
  ],
  [
    "Worte, die für sich stehen und sich wiederholen",
    "Olaf Pagels kam zum Kai.\n\n„Wir haben alle viel zu lange gewartet“\n\nDer Kai ist zu. „Wir haben alle viel zu lange gewartet, und nun ist es zu spät“, sagte Ida Lund.",
    { gewartet: "Ida Lund", "nun ist": "Ida Lund" },
  ],
  [
    "der Konjunktiv am Anfang eines Absatzes",
    "Der Lomer Forscher Uwe Tamm lobt den Rat. „Die Gespräche waren gut und sachlich“, sagt er.\n\nAuch die Behörde habe „sichtlich mitgearbeitet und nichts versteckt“.",
    { "Die Gespräche": "Uwe Tamm", sichtlich: "Uwe Tamm" },
  ],
  [
    "der Konjunktiv hinter dem Zitat",
    "Nun sei es Zeit für einen „Wandel im Kopf“, erklärte Ida Lund. Die Spiele hätten geholfen, stellte Olaf Pagels fest. Diesen „Schwung der Spiele“ zu nutzen, sei klug.",
    { Wandel: "Ida Lund", Schwung: "Olaf Pagels" },
  ],
  [
    "wer im Absatz davor nur Gegenstand war",
    "„Das Boot ist gut“, sagte Ida Lund über den Kahn von Uwe Tamm.\n\n„Man kann damit bis Lom fahren, wenn man will.“",
    { "Das Boot": "Ida Lund", "Man kann": "Ida Lund" },
  ],
  [
    "so beschreibt es jemand",
    "Ida Lund kam. Wo sie am Ende landen, „ist oft nur Zufall am Kai“. So beschreibt es Olaf Pagels.",
    { "ist oft": "Olaf Pagels" },
  ],
  [
    "nach jemandes Ansicht",
    "Ida Lund kam. Nach Tamms Ansicht ist der Kai „nur noch ein Steg“. Hafenchef Uwe Tamm wohnt dort.",
    { "nur noch": "Uwe Tamm" },
  ],
  [
    "was jemand ist, vor dem letzten Namen allein",
    "Schiffer Fokko Jansen wartet. „Der Kahn ist alt“, sagt Jansen. Schlachter Jansen lacht dabei. „Aber er fährt noch jeden Tag.“",
    { "Der Kahn": "Fokko Jansen", "Aber er": "Fokko Jansen" },
  ],
  [
    "so am Ende des Satzes",
    "Olaf Pagels kam. Der Kai sei „gar nicht so alt“ wie das Boot, so Ida Lund.",
    { "gar nicht": "Ida Lund" },
  ],
  [
    "ein Name in Zeichen, der den Satz beginnt",
    "Ida Lund kam. Die „Lomer Freunde des Hafens“ (LFH) warnen davor, sagte sie.",
    { Freunde: "" },
  ],
  [
    "ein Verband mit dem, was ihn von anderen unterscheidet",
    "Ida Lund kam. Die Lomer Fischereigemeinschaft (LFG) hält fest, dass der Kai „viel zu alt“ sei.",
    { "viel zu": "Lomer Fischereigemeinschaft" },
  ],
  [
    "wer beschrieben ist, hinter einem Umstand",
    "Ida Lund kam. In einem Schreiben an den Rat hatte sich die Behörde über das „ewige Warten am Kai“ beklagt.",
    { "ewige Warten": "die Behörde" },
  ],
  [
    "wer mit Amt und Partei hinter dem Zitat steht, ohne ein Verb",
    "Bürgermeister Ole Brandt klagte: „Die Stadt ist gelähmt.“\n\n„Wir mussten die Sitzung verlassen.“ Gemeinderätin Ida Lund (Die Mitte)",
    { "Wir mussten": "Ida Lund" },
  ],
];
