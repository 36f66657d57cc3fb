// Everything a person can do to speakers, topics and countries, for property tests.

import { type Doing, pick } from "./doing.arbitrary";
import { addEntity, divideEntity, removeEntity, setEntityField } from "./entities";
import { mergeEntities } from "./merge-entities";

export const doingsOfEntities: readonly Doing[] = [
  (file, _, [a, b]) => addEntity(file, "speaker", `new-${a}`, `New ${b}`),
  (file, { entities }, [a, b]) =>
    setEntityField(file, "speaker", pick(entities.speaker, a)?.id ?? "", "name", `Renamed ${b}`),
  (file, { entities }, [a, b, c]) => {
    const kind = pick(["speaker", "topic"] as const, c) ?? "topic";
    const [gone, kept] = [pick(entities[kind], a), pick(entities[kind], b)];
    return gone && kept ? mergeEntities(file, kind, gone.id, kept.id) : [];
  },
  (file, { entities, annotations }, [a, b, c]) => {
    const from = pick(entities.speaker, a)?.id ?? "";
    const to = { id: `divided-${b}`, name: `Divided ${b}` };
    return divideEntity(file, "speaker", from, to, [pick(annotations, c)?.id ?? ""]);
  },
  (file, { entities }, [a, , c]) => {
    const kind = pick(["speaker", "topic", "country"] as const, c) ?? "topic";
    return removeEntity(file, kind, pick(entities[kind], a)?.id ?? "");
  },
];
