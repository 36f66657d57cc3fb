import { expect, test } from "vitest";
import { draft } from "../draft";

function saidIn(language: string, text: string): Record<string, string> {
  const { speakers, annotations } = draft({
    formatVersion: "1.1",
    id: "case",
    language,
    headline: "–",
    sections: [{ id: "s", paragraphs: [{ id: "p", text }] }],
  });
  const names = new Map(
    speakers?.map(({ id, name, kind }) => [id, kind === "unnamed" ? "" : name]),
  );
  return Object.fromEntries(
    (annotations ?? []).flatMap((one) =>
      one.type === "quotation"
        ? [[one.targets[0]?.exact ?? "", names.get(one.speakers[0] ?? "") ?? "?"]]
        : [],
    ),
  );
}

test.each([
  ["fr", "« Le pont tient, et il tiendra », a déclaré Ida Lund lundi.", "Ida Lund"],
  [
    "fr",
    "« Le pont tient, a affirmé le ministre de l’Intérieur, Hugo Ek, et nous aussi. »",
    "Hugo Ek",
  ],
  [
    "fr",
    "Ruth de La Tour, la maire, a répondu : « Nous fermerons le pont demain. »",
    "Ruth de La Tour",
  ],
  ["fr", "Selon Hugo Ek, le pont est « un mur avec des trous dedans ».", "Hugo Ek"],
  ["fr", "« Le pont est fermé », a dit le porte-parole de la Commission Européenne.", ""],
  ["fr", "« Le pont est fermé », a-t-elle ajouté.", ""],
  [
    "es",
    "«El puente no se cierra», dijo la ministra de Transportes, Ana Ruiz Vega.",
    "Ana Ruiz Vega",
  ],
  ["es", "“El puente es de todos los vecinos”, ha afirmado Pedro del Río.", "Pedro del Río"],
  ["es", 'Ana Ruiz explicó que "el puente no espera a nadie".', "Ana Ruiz"],
  ["it", "«Il ponte resta aperto», ha detto il sindaco Carlo De Santis.", "Carlo De Santis"],
  ["it", "Secondo Lia Conti, il ponte è “un muro con dei buchi”.", "Lia Conti"],
  ["it", "“Il ponte non aspetta nessuno”, ha aggiunto.", ""],
])("in %s: %s", (language, text, speaker) => {
  const said = saidIn(language, text);
  expect(Object.values(said)).toEqual([speaker]);
  expect(Object.keys(said)[0]).toMatch(/^[«“"].*[»”"]$/);
});

test("the marks of three languages are found, and titles are not", () => {
  expect(
    Object.keys(saidIn("fr", "Le film « Le Pont » a plu. « C’est un beau pont », dit-on.")),
  ).toEqual(["« C’est un beau pont »"]);
  expect(
    Object.keys(saidIn("es", "—Vamos —dijo. Leyó «El puente» y «no lo he entendido nunca».")),
  ).toEqual(["«no lo he entendido nunca»"]);
});
