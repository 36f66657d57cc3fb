// Reads brat's standoff annotations, https://brat.nlplab.org/standoff.html.
import type { Notes } from "../model/notes";
import type { Said, Span } from "../model/spans";

interface Link {
  readonly type: string;
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly line: number;
  readonly text: string;
}

const content = /^(content|quote|quotation|zitat|citation)/i;
const source = /^(source|speaker|sprecher|locuteur)/i;
const cue = /^(cue|verb|trigger)/i;

/** The spans of an .ann file, and what is said by whom. What has no meaning here is listed. */
export function parseAnn(
  text: string,
  notes: Notes,
): { spans: readonly Span[]; said: readonly Said[] } {
  const spans = new Map<string, Span & { sameAs: string[]; notes: string[] }>();
  const events = new Map<string, Link>();
  const relations: Link[] = [];
  const later: (() => void)[] = [];
  const readLine = (whole: string, at: number): void => {
    const line = at + 1;
    if (whole.trim() === "") return;
    const unread = () => notes.leave("unreadable", whole, { line });
    const [id = "", body = "", words] = whole.split("\t");
    switch (/^[TERNAM#*]/.exec(id)?.[0]) {
      case "T": {
        const [, label = "", places = ""] =
          /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body.trim()) ?? [];
        if (places === "") {
          unread();
          return;
        }
        const parts = places.split(";").map((part) => {
          const [start = 0, end = 0] = part.split(" ").map(Number);
          return { start, end };
        });
        spans.set(id, {
          key: id,
          parts,
          label,
          words: words === undefined ? undefined : [words],
          sameAs: [],
          notes: [],
          line,
        });
        return;
      }
      case "E":
      case "R": {
        const link = linkIn(body, line, whole);
        if (link === undefined) {
          unread();
          return;
        }
        if (id.startsWith("E")) events.set(id, link);
        else relations.push(link);
        return;
      }
      case "N": {
        const [, target = "", reference = ""] = body.split(" ");
        later.push(() => spans.get(target)?.sameAs.push(reference));
        return;
      }
      case "#": {
        const [type = "", target = ""] = body.split(" ");
        later.push(() => {
          const span = type === "AnnotatorNotes" ? spans.get(target) : undefined;
          if (span === undefined) notes.leave("comment", whole, { line });
          else span.notes.push(words ?? "");
        });
        return;
      }
      case "A":
      case "M":
        notes.leave("attribute", whole, { line });
        return;
      case "*":
        notes.leave("relation", whole, { line });
        return;
      default:
        unread();
    }
  };
  text.split(/\r\n?|\n/).forEach(readLine);
  for (const each of later) each();
  const all = [...spans.values()].map(({ notes: said, ...span }) => ({
    ...span,
    ...(said.length > 0 && { note: said.join("\n") }),
  }));
  return { spans: all, said: saidIn(events, relations, spans, notes) };
}

/** `Attribution:T3 Content:T1 Source:T2`, or `Source Arg1:T1 Arg2:T2`. */
function linkIn(body: string, line: number, text: string): Link | undefined {
  const [head = "", ...rest] = body.trim().split(/\s+/);
  const [type = "", trigger] = head.split(":");
  const roles = new Map<string, string[]>();
  for (const each of rest) {
    const [role, target] = each.split(":");
    if (role === undefined || target === undefined) return undefined;
    // Several of one role are numbered: Content, Content2.
    const plain = /^Arg\d$/i.test(role) ? role : role.replace(/\d+$/, "");
    roles.set(plain, [...(roles.get(plain) ?? []), target]);
  }
  if (trigger !== undefined) roles.set("trigger", [trigger]);
  return type === "" ? undefined : { type, roles, line, text };
}

function saidIn(
  events: ReadonlyMap<string, Link>,
  relations: readonly Link[],
  spans: ReadonlyMap<string, Span>,
  notes: Notes,
): readonly Said[] {
  const said: Said[] = [];
  const drop = ({ text, line }: Link) => notes.leave("relation", text, { line });
  for (const event of events.values()) {
    const of = (role: RegExp) =>
      [...event.roles].flatMap(([name, targets]) => (role.test(name) ? targets : []));
    const contents = of(content);
    const [cueKey] = [...of(cue), ...(event.roles.get("trigger") ?? [])];
    if (contents.length === 0) drop(event);
    else
      said.push({
        contents,
        sources: of(source),
        cue: contents.includes(cueKey ?? "") ? undefined : cueKey,
      });
  }
  for (const relation of relations) {
    const [one] = relation.roles.get("Arg1") ?? [];
    const [other] = relation.roles.get("Arg2") ?? [];
    const isQuoted = (key = "") => content.test(spans.get(key)?.label ?? "");
    const quoted = isQuoted(one) ? one : isQuoted(other) ? other : undefined;
    const by = quoted === one ? other : one;
    const isOfSpeaker =
      source.test(relation.type) || /^(said|attribut|by|spoken|uttered)|_?by$/i.test(relation.type);
    if (quoted === undefined || by === undefined || !isOfSpeaker) drop(relation);
    else said.push({ contents: [quoted], sources: [by] });
  }
  return said;
}
