import type { Entity } from "../../../core/article/entity";
import { useEditorWords } from "../../wording/use-editor-words";
import { otherCountries } from "../names";
import { parsedValue } from "../option";
import type { PenState } from "../use-pen";
import { TextField } from "./text-field";

interface Props {
  readonly pen: Pick<PenState, "marked">;
  readonly speaker: Entity;
  readonly onSet: (field: string, before: string, text: string) => void;
}

const fields = ["shortName", "role", "affiliation"] as const;

/** What can be said of a speaker beside the name; the countries that the article names come first. */
export function SpeakerFields({ pen, speaker, onSet }: Props) {
  const { editor } = useEditorWords();
  const { article, entities } = pen.marked;
  const said = article.speakers?.find(({ id }) => id === speaker.id);
  const country = said?.country ?? "";
  return (
    <details className="open:grid open:gap-2 open:pb-2">
      <summary className="text-button justify-self-start">
        {editor.more} <span className="sr-only">{speaker.label}</span>
      </summary>
      {fields.map((field) => (
        <TextField
          key={field}
          label={editor.fields[field]}
          value={said?.[field] ?? ""}
          isOptional
          onSet={(text) => onSet(field, said?.[field] ?? "", text)}
        />
      ))}
      <label className="grid gap-0.5">
        <span>{editor.kinds.country}</span>
        <select
          className="pen-select"
          value={country}
          onChange={({ target }) => onSet("country", country, target.value)}
        >
          <option value="">{editor.noCountry}</option>
          {entities.country.length > 0 && (
            <optgroup label={editor.countriesHere}>
              {entities.country.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={editor.otherCountries}>
            {otherCountries(pen.marked, editor.kinds.country).map(({ value, label }) => (
              <option key={value} value={parsedValue(value).id}>
                {label}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
    </details>
  );
}
