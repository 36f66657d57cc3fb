// Makes the forms that news uses of German verbs of saying: `analysiert`, `analysierte`, `analysieren`.

/** Stems of weak verbs. */
const weak =
  "analysier antwort appellier argumentier attackier äußer begründ behaupt bekräftig bekund bestätig beteuer bewert bezeichn bilanzier brandmark charakterisier droh echauffier empör entgegn entrüst ergänz erinner erläuter ermunter erwider formulier frag freu geißel glaub gratulier hoff klag konter kündig lob mahn monier mutmaß ordn plädier präzisier prophezei reagier rechtfertig resümier räum rüg schilder schimpf spekulier tadel teil titel titulier twitter unk unterstell urteil verkünd verlang verlautbar vermut vernein versicher verteidig verurteil warn wert wiederhol witter wünsch zeig zitier ärger beschwer beschuldig";

/** Forms of strong verbs, and of verbs at the end of a clause. */
const others =
  "ortet ortete bittet bitten baten widerspricht widersprachen versprachen unterstreicht unterstreichen lehnt lehnen lehnten weisen wiesen verweisen verwiesen gestehen gestanden nennen sehen sahen finden fanden halten hielten rufen riefen raten rieten entfährt entfuhr macht machten wandten ankündigt ankündigte ankündigten mitteilt mitteilten hinzufügt hinzufügte anfügt anfügte einräumt einräumte einräumten einwirft einwarf einwendet einwandte vorwirft vorwarf vorwarfen zugibt zugab zugaben hervorhebt hervorhob zurückweist anmerkt anmerkte ausführt ausführte anprangert anprangerte anmahnt anmahnte zuruft zurief ausruft ausrief klarstellt klarstellte festhält feststellt feststellte feststellten";

/** Forms of weak verbs, of strong ones, and of those with their first part joined. */
export const germanSpeechForms: ReadonlySet<string> = new Set([
  ...weak.split(" ").flatMap(formsOf),
  ...others.split(" "),
]);

function formsOf(stem: string): string[] {
  const link = /(?:[dt]|[^lrmnh][mn])$/.test(stem) ? "e" : "";
  const plural = /e[lr]$/.test(stem) ? "n" : "en";
  return [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, `${stem}${plural}`];
}
