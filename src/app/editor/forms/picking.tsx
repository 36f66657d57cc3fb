import type { Kind } from "../../../core/article/kinds";
import { setAbout } from "../../../core/editing/annotations";
import { useEditorWords } from "../../wording/use-editor-words";
import { optionsOf, otherCountries, wordsOfRanges } from "../names";
import { parsedValue } from "../option";
import type { PenState } from "../use-pen";
import type { Mode } from "../use-pointed";
import { AlikeForm } from "./alike-form";
import { MoreForm } from "./more-form";
import { type Making, Picker } from "./picker";
import { TextForm } from "./text-form";

interface Props {
  readonly pen: PenState;
  readonly mode: Exclude<Mode, undefined>;
}

/** The list or the form that is open: whom a quotation is by, what is named, the text of a paragraph. */
export function Picking({ pen, mode }: Props) {
  const { editor } = useEditorWords();
  const { marked, pointed, recent, made } = pen;
  const close = () => pen.setMode(undefined);
  const hintOf = (kind: Kind) => editor.kinds[kind];
  if (mode === "words") return <TextForm pen={pen} onClose={close} />;
  if (mode === "more") return <MoreForm pen={pen} onClose={close} />;
  if (mode === "alike") return <AlikeForm pen={pen} onClose={close} />;
  if (mode === "about") return <AboutPicker pen={pen} onClose={close} />;
  const isNew = mode === "quotation" || mode === "mention";
  const isSpeaker =
    mode === "quotation" || (mode === "speaker" && pointed?.annotation.type === "quotation");
  const options = optionsOf(
    marked,
    isSpeaker ? ["speaker"] : ["speaker", "topic", "country"],
    isSpeaker ? undefined : hintOf,
    recent.current,
  );
  const more = isSpeaker ? [] : otherCountries(marked, editor.kinds.country);
  const labelOf = (value: string) =>
    [...options, ...more].find((each) => each.value === value)?.label ?? value;
  const take = (value: string, name: string, before: Parameters<PenState["setWho"]>[2] = []) =>
    isNew ? pen.add(mode, value, name, before) : pen.setWho(value, name, before);
  const making = (kind: "speaker" | "topic", label: Making["label"]): Making => ({
    kind,
    label,
    make: (name) => {
      const { value, operations } = made(kind, name);
      take(value, name, operations);
    },
  });
  const newSpeaker = making("speaker", editor.newSpeaker);
  return (
    <Picker
      key={mode}
      label={isSpeaker ? editor.pickSpeaker : editor.pickSubject}
      options={options}
      more={more}
      onPick={(value) => take(value, labelOf(value))}
      makes={isSpeaker ? [newSpeaker] : [making("topic", editor.newTopic), newSpeaker]}
      onClose={close}
    />
  );
}

/** Topics and countries of a quotation: each that is picked is added, or taken away. */
function AboutPicker({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { marked, pointed, session, recent } = pen;
  const said = pointed?.annotation;
  if (pointed === undefined || said?.type !== "quotation") return null;
  const chosen = [
    ...(said.topics ?? []).map((id) => `topic ${id}`),
    ...(said.countries ?? []).map((code) => `country ${code}`),
  ];
  const set = (value: string, before: Parameters<PenState["make"]>[2] = []) => {
    const { kind, id } = parsedValue(value);
    const field = kind === "country" ? "countries" : "topics";
    const now = (kind === "country" ? said.countries : said.topics) ?? [];
    const next = now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
    const operations = setAbout(session.file, pointed.id, field, next);
    pen.make(field, wordsOfRanges(marked, pointed.ranges), [...before, ...operations]);
  };
  return (
    <Picker
      label={editor.pickAbout}
      options={optionsOf(
        marked,
        ["topic", "country"],
        (kind) => editor.kinds[kind],
        recent.current,
        chosen,
      )}
      more={otherCountries(marked, editor.kinds.country)}
      onPick={(value) => set(value)}
      makes={[
        {
          kind: "topic",
          label: editor.newTopic,
          make: (name) => {
            const { value, operations } = pen.made("topic", name);
            set(value, operations);
          },
        },
      ]}
      onClose={onClose}
    />
  );
}
