import type { Topic } from "../format";
import type { Findings } from "./findings";
import { inQuotes } from "./found";
import type { Register } from "./register";

/** The topics without each `broader` that would lead round in a circle, which becomes a finding. */
export function withoutCircles(
  topics: readonly Topic[],
  declared: Register,
  findings: Findings,
): Topic[] {
  const closing = closingCircles(topics);
  return topics.map((topic) => {
    if (!closing.has(topic.id)) return topic;
    const { broader = "", ...rest } = topic;
    const path = `${declared.of("topic").get(topic.id)?.path}.broader`;
    const before = findings.count;
    findings.error("reference", path, `${inQuotes(broader)} leads back to ${inQuotes(topic.id)}`);
    findings.leaveOut(path, before);
    return rest;
  });
}

/** The ids of the topics whose step to the broader one closes a circle. */
function closingCircles(topics: readonly Topic[]): ReadonlySet<string> {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const closing = new Set<string>();
  const settled = new Set<string>();
  for (const topic of topics) {
    const passed = new Set<string>();
    let id: string | undefined = topic.id;
    while (id !== undefined && !settled.has(id)) {
      passed.add(id);
      const next: string | undefined = broader.get(id);
      if (next !== undefined && passed.has(next)) {
        closing.add(id);
        break;
      }
      id = next;
    }
    for (const one of passed) settled.add(one);
  }
  return closing;
}
