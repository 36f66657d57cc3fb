import { Link } from "react-router";
import { libraryEntityHref } from "../address/paths";
import type { Kind } from "../article/kinds";
import type { MatrixLine } from "../article/said/matrix";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly lines: readonly MatrixLine[];
  readonly kind: Kind;
}

/** The voices of several articles, those with most words first. */
export function AcrossVoices({ lines, kind }: Props) {
  const words = useOverviewWords();
  const sorted = [...lines].sort((a, b) => b.total.words - a.total.words);
  return (
    <table className="voice-table">
      <caption className="said-title">{words.voices.of[kind]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kindCapital[kind]}</th>
          <th scope="col" className="number">
            {words.voices.share}
          </th>
          <th scope="col" className="number">
            {words.voices.words}
          </th>
          <th scope="col" className="number">
            {words.voices.quotations}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.flatMap(({ entity, total }) =>
          entity === undefined ? (
            []
          ) : (
            <tr key={entity.id}>
              <th scope="row">
                <Link to={libraryEntityHref(kind, entity.id)} className="entity-link">
                  <bdi>{entity.name}</bdi>
                </Link>
              </th>
              <td className="number">{words.percent(total.share)}</td>
              <td className="number">{words.number(total.words)}</td>
              <td className="number">{words.number(total.quotations)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
