// One record of JSON with a text and annotated stretches: doccano, Prodigy, spaCy, displaCy.
import { kindOfLabel } from "../model/kind-of-label";
import type { Notes } from "../model/notes";
import { type Fields, isFields, listOf, numberOf, stringOf, writtenAs } from "../model/read-json";
import { shownJson } from "../model/shown-json";
import type { Said, Span, SpanDocument } from "../model/spans";

/** What a record is, by the names of its fields; undefined where it has no text with stretches. */
export function recordKind(record: unknown): string | undefined {
  if (Array.isArray(record) && typeof record[0] === "string" && isFields(record[1])) return "spaCy";
  if (!isFields(record) || textOf(record) === undefined) return undefined;
  if (isFields(record.spans)) return "spaCy";
  if (Array.isArray(record.ents)) return "displaCy";
  if (Array.isArray(record.spans) || Array.isArray(record.tokens)) return "Prodigy";
  const lists = [record.label, record.labels, record.entities, record.annotations];
  const [list] = lists.filter(Array.isArray);
  if (list === undefined) return undefined;
  return "Comments" in record || "id" in record || "relations" in record ? "doccano" : "spaCy";
}

/** Some versions of doccano call the text `data`. */
const textOf = (record: Fields) => stringOf(record.text ?? record.data);

/** The text and stretches of a record; undefined for one that its annotator has rejected or skipped. */
export function documentOf(
  record: unknown,
  number: number,
  notes: Notes,
): SpanDocument | undefined {
  const fields: Fields = Array.isArray(record)
    ? { ...asFields(record[1]), text: record[0] }
    : asFields(record);
  const text = textOf(fields);
  if (text === undefined) {
    notes.leave("no text", `${number}`);
    return undefined;
  }
  const answer = stringOf(fields.answer);
  if (answer === "reject" || answer === "ignore") {
    notes.leave("rejected", text);
    return undefined;
  }
  const { ents, spans: own, label, labels, entities, annotations } = fields;
  const list = [ents, own, label, labels, entities, annotations].find(Array.isArray);
  const spans = [...((list ?? []) as readonly unknown[]), ...spansInGroups(own)].flatMap(
    (each, at) => spanOf(each, at, text, notes),
  );
  for (const comment of Array.isArray(fields.Comments) ? fields.Comments : []) {
    notes.leave("comment", writtenAs(comment));
  }
  const title = stringOf(fields.title);
  const facts = title === undefined ? {} : { headline: title };
  return { facts, text, spans, said: saidIn(listOf(fields.relations), spans, notes) };
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function spanOf(each: unknown, at: number, text: string, notes: Notes): Span[] {
  const [start, end, label, key] = Array.isArray(each)
    ? [numberOf(each[0]), numberOf(each[1]), stringOf(each[2]), `${at}`]
    : isFields(each)
      ? [
          numberOf(each.start ?? each.start_offset),
          numberOf(each.end ?? each.end_offset),
          labelOf(each.label ?? each.type),
          writtenAs(each.id ?? at),
        ]
      : [];
  if (start === undefined || end === undefined) {
    notes.leave("attribute", typeof each === "string" ? each : shownJson(each));
    return [];
  }
  const words = isFields(each) ? stringOf(each.text) : undefined;
  const linked = isFields(each) ? stringOf(each.kb_url || each.kb_id) : undefined;
  return [
    {
      key: key ?? `${at}`,
      parts: [{ start, end }],
      label: label ?? "span",
      words: words === undefined || words === text ? undefined : [words],
      ...(linked !== undefined && { sameAs: [linked] }),
    },
  ];
}

/** The groups of spaCy's spans, each under its name, which is the label of those that have none. */
function spansInGroups(groups: unknown): readonly unknown[] {
  return Object.entries(asFields(groups)).flatMap(([name, spans]) =>
    listOf(spans).map((span, at) => ({
      ...span,
      id: `${name} ${at}`,
      label: stringOf(span.label) || name,
    })),
  );
}

/** Older versions of doccano write a label by its number alone. */
function labelOf(label: unknown): string | undefined {
  return typeof label === "number" ? `label ${label}` : stringOf(label);
}

/** Relations between what is said and who says it; others are listed. */
function saidIn(
  relations: readonly Fields[],
  spans: readonly Span[],
  notes: Notes,
): readonly Said[] {
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const byPlace = new Map(
    spans.map(({ key, parts: [part] }) => [`${part?.start} ${part?.end}`, key]),
  );
  /** Prodigy counts tokens, and says what span they are. */
  const keyOf = (id: unknown, span: unknown) =>
    (isFields(span) ? byPlace.get(`${numberOf(span.start)} ${numberOf(span.end)}`) : undefined) ??
    writtenAs(id);
  return relations.flatMap((relation): Said[] => {
    const from = keyOf(relation.from_id ?? relation.head, relation.head_span);
    const to = keyOf(relation.to_id ?? relation.child, relation.child_span);
    const said = saidBetween(from, to, byKey);
    if (said === undefined)
      notes.leave("relation", `${from} ${writtenAs(relation.type ?? relation.label)} ${to}`);
    return said === undefined ? [] : [said];
  });
}

/** Of two stretches that belong together, the one that is said and the one that says it. */
export function saidBetween(
  from: string,
  to: string,
  spans: ReadonlyMap<string, Pick<Span, "label">>,
): Said | undefined {
  const kindOf = (key: string) => kindOfLabel(spans.get(key)?.label ?? "").is;
  if (kindOf(from) === "quotation" && kindOf(to) === "speaker")
    return { contents: [from], sources: [to] };
  if (kindOf(to) === "quotation" && kindOf(from) === "speaker")
    return { contents: [to], sources: [from] };
  return undefined;
}
