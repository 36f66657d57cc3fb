import { fieldOfKind } from "../article/kind-fields";
import type { Kind } from "../article/kinds";
import type { MarkedAnnotation, MarkedArticle } from "../article/marked-article";
import { mentioned } from "../article/mentioned";
import { entriesOf, isObject, isSame, type Json, type JsonObject, withField } from "./json";

/** The annotations that name a speaker, topic or country themselves, in reading order. */
export function annotationsNaming(
  { annotations }: MarkedArticle,
  kind: Kind,
  id: string,
): readonly MarkedAnnotation[] {
  return annotations.filter(({ annotation }) => {
    if (annotation.type === "mention") {
      const of = mentioned(annotation);
      return of.kind === kind && of.id === id;
    }
    return annotation[fieldOfKind[kind]]?.includes(id) === true;
  });
}

/** The fields of an annotation that name an entity, with another name in its place and none twice. */
export function renamedIn(
  annotation: JsonObject,
  kind: Kind,
  from: string,
  to: string,
): readonly (readonly [field: string, value: Json])[] {
  const field = fieldOfKind[kind];
  const rename = (value: Json) => (String(value) === from ? to : value);
  const renamed: (readonly [string, Json])[] = [];
  const listed = annotation[field];
  if (Array.isArray(listed)) renamed.push([field, [...new Set(entriesOf(listed).map(rename))]]);
  else if (listed !== undefined && String(listed) === from) renamed.push([field, to]);
  const { of } = annotation;
  if (isObject(of) && String(of[kind]) === from) renamed.push(["of", withField(of, kind, to)]);
  return renamed.filter(([name, value]) => !isSame(annotation[name], value));
}
