import type { ReadFormat } from "./format";
import { looksLikeBrat, looksLikeSpanJson } from "./sniff/annotated";
import {
  looksLikeCitron,
  looksLikeCoreNlp,
  looksLikeCsv,
  looksLikeGate,
  looksLikeNinjs,
  looksLikeUimaJson,
  looksLikeWebAnno,
  looksLikeWebAnnotation,
} from "./sniff/data";
import { looksLikeCoreNlpXml, looksLikeGateXml, looksLikeUimaXmi } from "./sniff/xml";

/** Texts in which tools or people have annotated stretches, and lists of quotations. */
export const annotationFormats: readonly ReadFormat[] = [
  {
    id: "brat",
    name: "brat standoff",
    extensions: ["ann"],
    mediaTypes: ["text/x-brat"],
    sniff: looksLikeBrat,
    load: async () => (await import("./read/brat/read-brat")).readBrat,
  },
  {
    id: "span-json",
    name: "Annotated texts in JSON (doccano, Label Studio, Prodigy, spaCy)",
    extensions: ["jsonl", "json"],
    mediaTypes: ["application/jsonl", "application/x-ndjson"],
    sniff: looksLikeSpanJson,
    load: async () => (await import("./read/span-json/read-span-json")).readSpanJson,
  },
  {
    id: "web-annotation",
    name: "Web Annotation, Hypothesis",
    extensions: ["jsonld", "json"],
    mediaTypes: ["application/ld+json"],
    sniff: looksLikeWebAnnotation,
    load: async () => {
      const [{ readWebAnnotation }, { readPage }] = await Promise.all([
        import("./read/web-annotation/read-web-annotation"),
        import("./read/html/read-html"),
      ]);
      return (content) => readWebAnnotation(content, (page) => readPage(page, 1));
    },
  },
  {
    id: "csv",
    name: "CSV with a quotation a row",
    extensions: ["csv", "tsv"],
    mediaTypes: ["text/csv"],
    sniff: looksLikeCsv,
    load: async () => (await import("./read/csv/read-csv")).readCsv,
  },
  {
    id: "webanno",
    name: "WebAnno TSV (INCEpTION)",
    extensions: ["tsv"],
    mediaTypes: ["text/tab-separated-values"],
    sniff: looksLikeWebAnno,
    load: async () => (await import("./read/webanno/read-webanno")).readWebAnno,
  },
  {
    id: "corenlp",
    name: "CoreNLP",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeCoreNlp,
    load: async () => (await import("./read/quotes-json/read-corenlp")).readCoreNlp,
  },
  {
    id: "citron",
    name: "Citron",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeCitron,
    load: async () => (await import("./read/quotes-json/read-citron")).readCitron,
  },
  {
    id: "gate",
    name: "GATE (bdocjs)",
    extensions: ["bdocjs", "json"],
    mediaTypes: ["application/x-bdocjs"],
    sniff: looksLikeGate,
    load: async () => (await import("./read/exports/read-gate")).readGate,
  },
  {
    id: "gate-xml",
    name: "GATE XML",
    extensions: ["xml"],
    mediaTypes: ["application/xml"],
    sniff: looksLikeGateXml,
    load: async () => (await import("./read/exports/read-gate")).readGateXml,
  },
  {
    id: "corenlp-xml",
    name: "CoreNLP XML",
    extensions: ["xml", "out"],
    mediaTypes: ["application/xml"],
    sniff: looksLikeCoreNlpXml,
    load: async () => (await import("./read/quotes-json/read-corenlp")).readCoreNlpXml,
  },
  {
    id: "uima-xmi",
    name: "UIMA CAS XMI",
    extensions: ["xmi"],
    mediaTypes: ["application/vnd.xmi+xml"],
    sniff: looksLikeUimaXmi,
    load: async () => (await import("./read/exports/read-uima")).readUimaXmi,
  },
  {
    id: "uima-json",
    name: "UIMA CAS JSON",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeUimaJson,
    load: async () => (await import("./read/exports/read-uima")).readUimaJson,
  },
  {
    id: "ninjs",
    name: "ninjs",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeNinjs,
    load: async () => {
      const [{ readNinjs }, { readPage }, { readText }] = await Promise.all([
        import("./read/exports/read-ninjs"),
        import("./read/html/read-html"),
        import("./read/text/read-text"),
      ]);
      return (content) => readNinjs(content, (page) => readPage(page, 1), readText);
    },
  },
];
