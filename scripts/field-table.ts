import { fieldMeanings } from "./field-meanings";
import { schemaText } from "./schema";

const [begin, end] = ["<!-- fields:begin -->", "<!-- fields:end -->"];

/** The README with the tables of the format's fields in it. Throws where it has no place for them. */
export function withFieldTables(readme: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new RangeError(`there is no ${begin}`);
  return `${before}${begin}\n\n${fieldTables()}\n${end}${after}`;
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, ValueSchema>>;
  readonly required: readonly string[];
  /** Objects that are told apart by a field. */
  readonly oneOf?: readonly ObjectSchema[];
}

interface ValueSchema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: ValueSchema;
  readonly $ref?: string;
  readonly names?: string;
  /** What the value is in each of the objects that are told apart. */
  readonly each?: readonly ValueSchema[];
}

/** The objects of the format, in the order in which one meets them, with what they are called. */
const objects = {
  article: "The article",
  section: "A section",
  paragraph: "A paragraph",
  mark: "A mark",
  time: "A time",
  quotation: "A quotation",
  mention: "A mention",
  target: "A target",
  speaker: "A speaker",
  topic: "A topic",
  country: "A country",
  source: "A source",
  image: "A picture",
  recording: "A recording",
  conversion: "A file it was made from",
} as const;

/** One table for each object: its fields, what they may be, whether they are required, what they hold. */
function fieldTables(): string {
  const { $defs, ...article } = JSON.parse(schemaText()) as ObjectSchema & {
    readonly $defs: Readonly<Record<string, ObjectSchema>>; // see scripts/schema.ts
  };
  const schemas: Readonly<Record<string, ObjectSchema>> = { ...$defs, article };
  const tables = Object.entries(objects).map(([object, title]) =>
    tableOf(object, title, merged(schemas[object])),
  );
  return [`${article.properties.id?.description ?? ""}\n`, ...tables].join("\n");
}

/** Objects that are told apart by a field as one, with all that any of them has. */
function merged(schema: ObjectSchema | undefined): ObjectSchema | undefined {
  if (schema?.oneOf === undefined) return schema;
  const { oneOf } = schema;
  const names = [...new Set(oneOf.flatMap(({ properties }) => Object.keys(properties)))];
  const values = names.map((name): [string, ValueSchema] => {
    const each = oneOf.flatMap(({ properties }) => properties[name] ?? []);
    const [first] = each;
    const isSame = each.every((value) => JSON.stringify(value) === JSON.stringify(first));
    return [name, isSame && first !== undefined ? first : { each }];
  });
  const required = names.filter((name) => oneOf.every((option) => option.required.includes(name)));
  return { properties: Object.fromEntries(values), required };
}

function tableOf(object: string, title: string, schema: ObjectSchema | undefined): string {
  if (schema === undefined) throw new RangeError(`the schema has no ${object}`);
  const rows = Object.entries(schema.properties).map(([name, value]) => {
    const meaning = fieldMeanings[object]?.[name];
    if (meaning === undefined) throw new RangeError(`nothing says what ${object}.${name} holds`);
    const isRequired = schema.required.includes(name) ? "yes" : "";
    return `| \`${name}\` | ${isRequired} | ${meaning} | ${valuesOf(value)} |`;
  });
  const head = `| ${title} | required | what it holds | values |\n|---|---|---|---|`;
  return `${head}\n${rows.join("\n")}\n`;
}

/** What a field holds that is one of the other objects. */
const referred: Readonly<Record<string, string>> = {
  image: "a picture",
  target: "a target",
  time: "a time",
};

function valuesOf(value: ValueSchema): string {
  const { description, $ref, type, maxLength, minItems, each } = value;
  if (each !== undefined) return each.map(valuesOf).join("; ");
  if (value.const !== undefined) return `\`"${value.const}"\``;
  if ($ref !== undefined) return `${referred[$ref.split("/").at(-1) ?? ""]}, below`;
  if (description === undefined && type !== "string")
    throw new RangeError("a value is not described");
  if (description !== undefined && isId(description)) {
    return value.names === undefined ? "an id" : `a ${value.names}’s id`;
  }
  const words = description === undefined ? "text" : lowerFirst(description.replace(/\.$/, ""));
  const limits = [
    maxLength === undefined ? "" : `at most ${maxLength.toLocaleString("en-GB")} characters`,
    minItems === undefined ? "" : "at least one",
  ].filter((limit) => limit !== "");
  return [words, ...limits].join(", ");
}

/** What ids are of is told once, over the tables. */
function isId(description: string): boolean {
  return description.startsWith("An id of ");
}

function lowerFirst(text: string): string {
  return /^(?:BCP|ISO)/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
