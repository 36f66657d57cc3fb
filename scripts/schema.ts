import { toJsonSchema } from "@valibot/to-json-schema";
import { englishExpectations } from "../src/app/wording/english-expectations";
import { expectationText } from "../src/app/wording/problem-words";
import { asExpectation } from "../src/core/article/checking/schema-shape";
import * as format from "../src/core/article/format";
import type { Role } from "../src/core/article/role";

/** A name, not a place: where the schema is published depends on where the reader is. */
const schemaId = "urn:on-record:annotated-article:1";

const definitions = {
  section: format.section,
  paragraph: format.paragraph,
  mark: format.mark,
  time: format.time,
  speaker: format.speaker,
  topic: format.topic,
  country: format.country,
  source: format.source,
  image: format.image,
  recording: format.recording,
  conversion: format.conversion,
  quotation: format.quotation,
  mention: format.mention,
  target: format.target,
};

/** The text of public/schema/annotated-article-1.json, made from the schemas that check at run time. */
export function schemaText(): string {
  const { $schema, description, $defs, ...schema } = toJsonSchema(format.annotatedArticle, {
    definitions,
    // Rules that a JSON Schema has no words for; `npm run validate` knows them.
    ignoreActions: ["check", "partial_check"],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const message = "message" in valibotSchema ? valibotSchema.message : undefined;
      if (typeof message === "string" && message !== "text") {
        const expected = expectationText(asExpectation(message), englishExpectations);
        jsonSchema.description = `${expected.slice(0, 1).toUpperCase()}${expected.slice(1)}.`;
      }
      return valibotSchema.type === "union" ? exactlyOneOf(jsonSchema) : jsonSchema;
    },
    // JSON Schema's patterns are Unicode patterns without saying so.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if ("metadata" in valibotAction) {
        const { longest } = valibotAction.metadata as Role; // only role() sets it
        // Roles are the checker's own: they are no keywords of a JSON Schema.
        const ours = Object.keys(valibotAction.metadata as Role);
        const published = Object.fromEntries(
          Object.entries(jsonSchema).filter(([keyword]) => !ours.includes(keyword)),
        );
        return longest === undefined ? published : { ...published, maxLength: longest };
      }
      return valibotAction.type === "regex" ? jsonSchema : undefined;
    },
  });
  const whole = {
    $schema,
    $id: schemaId,
    title: "Annotated Article JSON 1.1",
    description:
      "An article with what is said in it, by whom, on which topic, about which country.",
    ...schema,
    $defs: { ...$defs, target: Object.assign({}, $defs?.target, targetRules) },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const targetRules = {
  dependencies: { start: ["end"], end: ["start"] },
  anyOf: [{ required: ["start", "end"] }, { required: ["exact"] }],
};

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** Writes "one of these objects" as one object with one of their fields. */
function exactlyOneOf({ anyOf = [], ...schema }: JsonSchema): JsonSchema {
  const options = anyOf.filter((option) => typeof option === "object");
  return {
    ...schema,
    type: "object",
    properties: Object.assign({}, ...options.map(({ properties }) => properties)),
    oneOf: options.map(({ required = [] }) => ({ required })),
  };
}
