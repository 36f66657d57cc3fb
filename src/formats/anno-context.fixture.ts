// The terms of http://www.w3.org/ns/anno.jsonld that exports use, with the addresses that the Web
// Annotation Vocabulary gives them, so that the tests need no network.
import type { Context } from "jsonld/jsonld-spec";

const oa = "http://www.w3.org/ns/oa#";
const activity = "http://www.w3.org/ns/activitystreams#";
const node = (address: string) => ({ "@id": address, "@type": "@id" });
const term = (address: string) => ({ "@id": address, "@type": "@vocab" });

export const annoContext: { readonly "@context": Context } = {
  "@context": {
    id: "@id",
    type: "@type",

    Annotation: `${oa}Annotation`,
    AnnotationCollection: `${activity}OrderedCollection`,
    AnnotationPage: `${activity}OrderedCollectionPage`,
    CssSelector: `${oa}CssSelector`,
    Software: `${activity}Application`,
    SpecificResource: `${oa}SpecificResource`,
    Text: "http://purl.org/dc/dcmitype/Text",
    TextPositionSelector: `${oa}TextPositionSelector`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextualBody: `${oa}TextualBody`,

    describing: `${oa}describing`,
    identifying: `${oa}identifying`,
    tagging: `${oa}tagging`,

    body: node(`${oa}hasBody`),
    first: node(`${activity}first`),
    creator: node("http://purl.org/dc/terms/creator"),
    generator: node(`${activity}generator`),
    items: { ...node(`${activity}items`), "@container": "@list" },
    last: node(`${activity}last`),
    motivation: term(`${oa}motivatedBy`),
    partOf: node(`${activity}partOf`),
    purpose: term(`${oa}hasPurpose`),
    refinedBy: node(`${oa}refinedBy`),
    selector: node(`${oa}hasSelector`),
    source: node(`${oa}hasSource`),
    target: node(`${oa}hasTarget`),

    end: `${oa}end`,
    exact: `${oa}exact`,
    format: "http://purl.org/dc/elements/1.1/format",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    language: "http://purl.org/dc/elements/1.1/language",
    name: "http://xmlns.com/foaf/0.1/name",
    prefix: `${oa}prefix`,
    start: `${oa}start`,
    startIndex: `${activity}startIndex`,
    suffix: `${oa}suffix`,
    total: `${activity}totalItems`,
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  },
};
