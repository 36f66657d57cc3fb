// Verbs of saying in French, Spanish and Italian, in the forms that news uses beside a quotation.

const list = (words: string) => words.split(" ").join("|");

const french = `(?:(?:a|avait|ont)(?:\\s+(?:ainsi|aussi|également|notamment|ensuite))?\\s+(?:${list(
  "déclaré dit affirmé expliqué ajouté indiqué précisé estimé assuré répondu lancé poursuivi conclu regretté souligné insisté rappelé confié raconté réagi écrit martelé dénoncé reconnu prévenu annoncé promis résumé tweeté jugé commenté",
)})|${list(
  "déclare dit affirme explique ajoute indique précise estime assure répond lance poursuit conclut regrette souligne insiste rappelle confie raconte réagit écrit martèle dénonce reconnaît prévient annonce promet résume juge commente déplore",
)})`;
const spanish = `(?:(?:ha|había|han)\\s+(?:${list(
  "dicho afirmado explicado añadido asegurado señalado declarado respondido indicado subrayado insistido recordado lamentado advertido escrito reconocido apuntado manifestado concluido denunciado contado admitido",
)})|${list(
  "dijo afirmó explicó añadió aseguró señaló declaró respondió indicó subrayó insistió recordó lamentó advirtió escribió reconoció apuntó manifestó concluyó denunció contó admitió agregó dice afirma explica añade asegura señala declara responde indica subraya insiste recuerda lamenta advierte escribe reconoce apunta concluye cuenta",
)})`;
const italian = `(?:(?:ha|aveva|hanno)(?:\\s+(?:poi|anche))?\\s+(?:${list(
  "detto affermato spiegato aggiunto assicurato dichiarato risposto sottolineato ricordato scritto ammesso commentato concluso raccontato annunciato avvertito precisato osservato ribadito replicato",
)})|${list(
  "dice afferma spiega aggiunge assicura dichiara risponde sottolinea ricorda scrive ammette commenta conclude racconta annuncia avverte precisa osserva ribadisce replica disse",
)})`;

interface Saying {
  /** A verb of saying, as the source of a pattern. */
  readonly verb: string;
  /** What stands before a name that words are from: `selon`. */
  readonly source: string;
}

/** By language; a language that is not here has no verbs of saying that are known. */
export const romanceSaying: ReadonlyMap<string, Saying> = new Map([
  ["fr", { verb: french, source: "(?:[Ss]elon|[Dd]’après|[Dd]'après)" }],
  ["es", { verb: spanish, source: "(?:[Ss]egún)" }],
  ["it", { verb: italian, source: "(?:[Ss]econdo)" }],
]);
