import type { Topic } from "../format";
import type { Register } from "./register";

/** Which steps from a topic to its broader one close a circle: their paths, and the topics' ids. */
export function circularSteps(
  topics: readonly Topic[],
  declared: Register,
): ReadonlyMap<string, string> {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const circular = new Map<string, string>();
  const settled = new Set<string>();
  for (const topic of topics) {
    const passed = new Set<string>();
    let id: string | undefined = topic.id;
    while (id !== undefined && !settled.has(id)) {
      passed.add(id);
      const next: string | undefined = broader.get(id);
      if (next !== undefined && passed.has(next)) {
        circular.set(`${declared.of("topic").get(id)?.path}.broader`, id);
        break;
      }
      id = next;
    }
    for (const one of passed) settled.add(one);
  }
  return circular;
}
