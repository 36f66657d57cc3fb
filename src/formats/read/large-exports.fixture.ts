// Exports of any size that services and tools of annotation write, made of what repeats.
import { strToU8, zipSync } from "fflate";
import type { LargeFile } from "./large-pieces.fixture";

const words = "We will dredge the harbour in May, or we will not dredge at all. ";
const text = `Ida Lund spoke. ${words}`;
const comma = (number: number) => (number > 0 ? "," : "");

const docx = (document: string) =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": [strToU8(document), { level: 0 }],
  });

export const largeExports: readonly LargeFile[] = [
  {
    name: "aws.json",
    before: '{"jobName":"a","results":{"items":[',
    piece: (n) =>
      `${comma(n)}{"start_time":"${n}","end_time":"${n + 1}","speaker_label":"spk_${n % 3}","alternatives":[{"confidence":"0.9","content":"dredge"}],"type":"pronunciation"}`,
    after: "]}}",
  },
  {
    name: "deepgram.json",
    before: '{"results":{"channels":[{"alternatives":[{"words":[',
    piece: (n) =>
      `${comma(n)}{"word":"dredge","start":${n},"end":${n + 0.5},"confidence":0.9,"speaker":${n % 3},"punctuated_word":"Dredge."}`,
    after: "]}]}]}}",
  },
  {
    name: "label-studio.json",
    before: "[",
    piece: (n) =>
      `${comma(n)}{"id":${n},"data":{"text":"${text}"},"annotations":[{"result":[{"id":"a","type":"labels","value":{"start":0,"end":8,"text":"Ida Lund","labels":["PER"]}}]}]}`,
    after: "]",
  },
  {
    name: "prodigy.jsonl",
    piece: (n) =>
      `{"text":"${text}","_task_hash":${n},"spans":[{"start":0,"end":8,"label":"PERSON"}],"answer":"accept"}\n`,
  },
  {
    name: "gate.bdocjs",
    before: `{"text":"${text}","offset_type":"p","features":{},"annotation_sets":{"":{"annotations":[`,
    piece: (n) =>
      `${comma(n)}{"type":"Person","start":0,"end":${(n % 60) + 1},"id":${n},"features":{}}`,
    after: "]}}}",
  },
  {
    name: "gate.xml",
    before: "<GateDocument><TextWithNodes>",
    piece: (n) => `<Node id="${n}"/>${words}`,
    after:
      '</TextWithNodes><AnnotationSet><Annotation Type="Person" StartNode="0" EndNode="1"/></AnnotationSet></GateDocument>',
  },
  {
    name: "corenlp.json",
    before: '{"sentences":[{"tokens":[',
    piece: (n) =>
      `${comma(n)}{"index":${n},"word":"mud","originalText":"mud","characterOffsetBegin":${n * 4},"characterOffsetEnd":${n * 4 + 3},"before":" ","after":" "}`,
    after: "]}]}",
  },
  {
    name: "corenlp.xml",
    before: "<root><document><sentences><sentence><tokens>",
    piece: (n) =>
      `<token><word>mud</word><CharacterOffsetBegin>${n * 4}</CharacterOffsetBegin><CharacterOffsetEnd>${n * 4 + 3}</CharacterOffsetEnd><NER>${n % 9 ? "O" : "PERSON"}</NER></token>`,
    after: "</tokens></sentence></sentences></document></root>",
  },
  {
    name: "uima.xmi",
    before: `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="${text}"/>`,
    piece: (n) =>
      `<t:NamedEntity xmi:id="${n + 2}" sofa="1" begin="0" end="${(n % 60) + 1}" value="PER"/>`,
    after: "</xmi:XMI>",
  },
  {
    name: "uima.json",
    before: `{"%TYPES":{},"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaID":"_InitialView","sofaString":"${text}"}`,
    piece: (n) =>
      `,{"%ID":${n + 2},"%TYPE":"a.NamedEntity","@sofa":1,"begin":0,"end":${(n % 60) + 1},"value":"PER"}`,
    after: "]}",
  },
  {
    name: "ninjs.json",
    before:
      '{"uri":"a","versioncreated":"2025-03-04","headline":"Large","pubstatus":"usable","body_text":"',
    piece: () => `${words}\\n\\n`,
    after: '"}',
  },
  {
    name: "hypothesis.json",
    before: '{"total":1,"rows":[',
    piece: (n) =>
      `${comma(n)}{"id":"${n}","user":"a","uri":"https://a.example/","text":"","tags":["speaker:Ida Lund"],"target":[{"source":"https://a.example/","selector":[{"type":"TextQuoteSelector","exact":"${words}"}]}]}`,
    after: "]}",
  },
  {
    name: "parlamint.xml",
    before: '<TEI><teiHeader/><text><body><div type="debateSection">',
    piece: (n) =>
      `<u who="#p${n % 90}" ana="#regular"><seg>${words}</seg><vocal><desc>Hear, hear.</desc></vocal></u>`,
    after: "</div></body></text></TEI>",
  },
  {
    name: "parlparse.xml",
    before: "<publicwhip>",
    piece: (n) =>
      `<speech id="uk.org.publicwhip/debate/2025-03-04a.${n}" speakername="Member ${n % 90}"><p>${words}</p></speech>`,
    after: "</publicwhip>",
  },
  {
    name: "vote.ann",
    piece: (n) => `T${n + 1}\tPerson ${n * 82} ${n * 82 + 8}\tIda Lund\n`,
    beside: { name: "vote.txt", piece: () => `${text}\n` },
  },
  {
    name: "talk.docx",
    before: '<w:document xmlns:w="a"><w:body>',
    piece: (n) => `<w:p><w:r><w:t>IDA LUND${n % 3}: ${words}</w:t></w:r></w:p>`,
    after: "</w:body></w:document>",
    packed: docx,
  },
];
