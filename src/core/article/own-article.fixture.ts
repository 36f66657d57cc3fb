/**
 * The text of a file of a reader's own: `number` tells it from others, which have speakers and topics
 * in common with it; `paragraphs` says how long it is.
 */
export function ownArticle(number: number, paragraphs = 3): string {
  const said = `The tide table number ${number} is kept.`;
  return JSON.stringify({
    formatVersion: "1.0",
    id: `tide-${number}`,
    language: "en",
    headline: `Tide report ${number}`,
    published: `2025-01-${String((number % 28) + 1).padStart(2, "0")}`,
    speakers: [
      { id: "lund", name: "Ida Lund" },
      { id: `pilot-${number % 3}`, name: `Pilot ${number % 3}`, country: "DK" },
    ],
    topics: [{ id: "tides", name: "Tides" }],
    countries: [{ code: "DK" }],
    sections: [
      {
        id: "report",
        paragraphs: Array.from({ length: paragraphs }, (_, at) => ({
          id: `p${at}`,
          text: `“${said}” said Ida Lund in part ${at}. “We sail,” said the pilot.${" The water rose slowly along the old quay.".repeat(5)}`,
        })),
      },
    ],
    annotations: Array.from({ length: paragraphs }, (_, at) => [
      {
        id: `a${at}`,
        type: "quotation",
        speakers: ["lund"],
        topics: ["tides"],
        targets: [{ paragraph: `p${at}`, exact: `“${said}”` }],
      },
      {
        id: `b${at}`,
        type: "quotation",
        speakers: [`pilot-${number % 3}`],
        countries: ["DK"],
        targets: [{ paragraph: `p${at}`, exact: "“We sail,”" }],
      },
    ]).flat(),
  });
}
