import { useQueryClient } from "@tanstack/react-query";
import { articleHref } from "../../core/address/paths";
import { direction } from "../../core/article/direction";
import type { KeptFile, ListedFile } from "../../sources/library/device/kept-file";
import { articleQuery } from "../../sources/library/queries";
import { Link } from "../ui/link";
import { entryFacts } from "../ui/page-layout";
import { useDeviceWords } from "../wording/use-device-words";
import { saveCopy } from "./save-copy";

interface Props {
  readonly file: KeptFile;
  readonly isKept: boolean;
  readonly remove: () => void;
}

/** One file of the reader's own: what it is, and what can be done with it. */
export function FileRow({ file, isKept, remove }: Props) {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const { key, headline, language, name } = file;
  const prefetch = () => void queries.prefetchQuery(articleQuery({ from: "device", key }));
  return (
    <article className="shelf-file">
      <div>
        <h3 lang={language} dir={direction(language)}>
          <Link
            to={articleHref({ from: "device", key })}
            onPointerEnter={prefetch}
            onFocus={prefetch}
          >
            {headline}
          </Link>
        </h3>
        <p className={`${entryFacts} mt-1! [&_bdi]:wrap-anywhere`}>
          <bdi>{name}</bdi>
          <span>{words.device.size(file.size)}</span>
          <time dateTime={file.opened}>{words.device.opened(file.opened)}</time>
          <span>{words.languageName(language)}</span>
          <span>{words.quotations(file.quotations)}</span>
          <span>{words.kindCount("speaker", file.speakers)}</span>
        </p>
        {!isKept && <p className="shelf-unkept">{words.device.shelf.unkept}</p>}
      </div>
      <Actions name={headline} fileKey={key} label={words.device.shelf.download} remove={remove} />
    </article>
  );
}

/** A file that cannot be opened any more: what is there of it can still be had. */
export function DamagedRow({
  file: { key, name },
  remove,
}: {
  file: Extract<ListedFile, { status: "damaged" }>;
  remove: () => void;
}) {
  const words = useDeviceWords();
  return (
    <article className="shelf-file">
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p className="shelf-unkept">{words.device.shelf.damaged}</p>
      </div>
      <Actions name={name} fileKey={key} label={words.device.shelf.remains} remove={remove} />
    </article>
  );
}

interface ActionsProps {
  readonly name: string;
  readonly fileKey: IDBValidKey;
  readonly label: string;
  readonly remove: () => void;
}

function Actions({ name, fileKey, label, remove }: ActionsProps) {
  const words = useDeviceWords();
  return (
    <p className="flex flex-none gap-2 max-tablet:-ms-1.5">
      <button
        type="button"
        className="text-button"
        aria-label={`${label}: ${name}`}
        onClick={() => void saveCopy(fileKey)}
      >
        {label}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={`${words.device.shelf.remove}: ${name}`}
        onClick={remove}
      >
        {words.device.shelf.remove}
      </button>
    </p>
  );
}
