import { direction } from "../../../core/article/direction";
import type { Entity } from "../../../core/article/entity";
import { type Kind, kinds } from "../../../core/article/kinds";
import type { MarkedAnnotation } from "../../../core/article/marked-article";
import { mentioned } from "../../../core/article/mentioned";
import { isPassage } from "../../../core/article/passage";
import { quotedInFull } from "../../../core/article/quoted";
import { roleBeside } from "../../../core/article/role-beside";
import { hueOf } from "../../filters/hue";
import { useReading } from "../../reading/reading";
import { Link } from "../../ui/link";
import { usePartWords } from "../../wording/use-part-words";
import { CardActions } from "./card-actions";

interface Props {
  readonly annotation: MarkedAnnotation;
  readonly close: () => void;
}

/** One annotation on the card. */
export function CardEntry({ annotation, close }: Props) {
  const words = usePartWords();
  const { marked } = useReading();
  const isInParts = annotation.annotation.type === "quotation" && annotation.ranges.length > 1;
  const subjects = subjectsOf(annotation, marked.entities);
  const about = kinds
    .filter((kind) => kind !== "speaker")
    .flatMap((kind) => entitiesAt(marked.entities[kind], annotation.members[kind]))
    .filter((entity) => !subjects.includes(entity));
  const around =
    annotation.annotation.type === "mention"
      ? entitiesAt(marked.entities.speaker, annotation.members.speaker).filter(
          (entity) => !subjects.includes(entity),
        )
      : [];
  return (
    <section className="card-entry">
      <p className="text-xs text-ink-soft">
        {typeOf(annotation, subjects[0]?.kind ?? "topic", words)}
      </p>
      {subjects.map((entity) => (
        <Subject key={entity.id} entity={entity} />
      ))}
      {isInParts && (
        <p className="mt-1.5">
          <span className="text-xs text-ink-soft">
            {words.card.parts(annotation.ranges.length)}
          </span>
        </p>
      )}
      {isInParts && (
        <blockquote
          className="max-h-[9lh] overflow-y-auto border-s-2 border-line ps-2.5 font-serif text-base whitespace-pre-line"
          lang={marked.article.language}
          dir={direction(marked.article.language)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
          tabIndex={0}
        >
          {quotedInFull(marked, annotation)}
        </blockquote>
      )}
      {around.length > 0 && (
        <p className="mt-1.5">
          {words.card.inQuotation(words.list(around.map(({ label }) => label)))}
        </p>
      )}
      {about.length > 0 && (
        <p className="mt-1.5">
          <span className="text-xs text-ink-soft">{words.card.about}</span>{" "}
          <span>{words.list(about.map(({ label }) => label))}</span>
        </p>
      )}
      <Provenance annotation={annotation} />
      <CardActions annotation={annotation} subjects={subjects} close={close} />
    </section>
  );
}

function Subject({ entity }: { entity: Entity }) {
  const words = usePartWords();
  const { hrefFor } = useReading();
  const role = roleBeside(entity);
  return (
    <div>
      <p
        className={`flex items-center gap-2 pe-6 font-serif text-lg font-semibold ${hueOf(entity)}`}
      >
        <span className="swatch" data-kind={entity.kind} aria-hidden="true" />
        <Link
          className="hover:text-accent hover:underline"
          to={hrefFor({ page: { type: "entity", kind: entity.kind, entityId: entity.id } })}
        >
          <bdi>{entity.label}</bdi>
        </Link>
      </p>
      {role !== "" && (
        <p className="text-ink-soft">
          <bdi>{role}</bdi>
        </p>
      )}
      {entity.aliases.length > 0 && (
        <p className="text-ink-soft">{words.card.aliases(words.list(entity.aliases))}</p>
      )}
    </div>
  );
}

function Provenance({ annotation: { annotation } }: { annotation: MarkedAnnotation }) {
  const words = usePartWords();
  const { origin, confidence, note } = annotation;
  const madeBy = { person: words.card.person, machine: words.card.machine };
  const parts = [
    ...(origin === undefined ? [] : [madeBy[origin]]),
    ...(confidence === undefined ? [] : [words.card.confidence(Math.round(confidence * 100))]),
  ];
  if (parts.length === 0 && note === undefined) return null;
  return (
    <p className="mt-1.5 border-s-2 border-alert-line ps-2.5 text-ink-soft">
      <span>{parts.join(", ")}</span>
      {note !== undefined && (
        <>
          {parts.length > 0 && <br />}
          <span>{words.card.note}</span> <bdi>{note}</bdi>
        </>
      )}
    </p>
  );
}

function subjectsOf(
  { annotation, members }: MarkedAnnotation,
  entities: Readonly<Record<Kind, readonly Entity[]>>,
) {
  if (annotation.type === "quotation") return entitiesAt(entities.speaker, members.speaker);
  const { kind, id } = mentioned(annotation);
  return entities[kind].filter((entity) => entity.id === id);
}

function entitiesAt(entities: readonly Entity[], numbers: readonly number[]): readonly Entity[] {
  return numbers.flatMap((number) => entities[number] ?? []);
}

function typeOf(
  annotation: MarkedAnnotation,
  kind: Kind,
  words: ReturnType<typeof usePartWords>,
): string {
  if (annotation.annotation.type === "quotation") return words.card.quotation;
  return isPassage(annotation) ? words.card.passage : words.card.mention(kind);
}
