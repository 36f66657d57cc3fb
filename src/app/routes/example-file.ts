/** The smallest file that shows what the format is about; a test holds that it opens without a problem. */
export const exampleFile = `{
  "formatVersion": "1.0",
  "id": "harbour-talks",
  "language": "en-GB",
  "headline": "Harbour talks end without a date",
  "speakers": [{ "id": "lund", "name": "Ida Lund", "role": "Harbour master" }],
  "topics": [{ "id": "dredging", "name": "Dredging" }],
  "sections": [
    {
      "id": "talks",
      "heading": "The talks",
      "paragraphs": [
        { "id": "p1", "text": "“We will dredge in May,” Ida Lund said." }
      ]
    }
  ],
  "annotations": [
    {
      "id": "q1",
      "type": "quotation",
      "speakers": ["lund"],
      "topics": ["dredging"],
      "targets": [{ "paragraph": "p1", "exact": "“We will dredge in May,”" }]
    }
  ]
}`;
