import type { FromWeb } from "../../sources/library/document";
import { bring } from "../device/brought";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import "../styles/pages.css";

/**
 * Names the host that an article comes from, before all of it and in words that are ours: nothing
 * of the article's can stand here, close it or look like it. The edge is there at every scroll.
 */
export default function ElsewhereBanner({
  origin: { address, host, several },
}: {
  origin: FromWeb;
}) {
  const words = useElsewhereWords();
  const { banner } = words.elsewhere;
  return (
    <>
      <meta name="robots" content="noindex" />
      <section aria-label={banner.label} className="elsewhere">
        <p>
          {banner.from} <strong dir="ltr">{host}</strong>, {banner.notFrom(words.site)}
        </p>
        <p className="text-xs">
          <a href={address} rel="noreferrer noopener" dir="ltr">
            {address}
          </a>
        </p>
        {several !== undefined && (
          <p>
            {banner.several(several.count)}{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => bring({ type: "files", files: [fileOf(several)] })}
            >
              {banner.openAll}
            </button>
          </p>
        )}
      </section>
      <div className="elsewhere-edge" aria-hidden="true">
        <span dir="ltr">{banner.edge(host)}</span>
      </div>
    </>
  );
}

function fileOf({ name, bytes }: NonNullable<FromWeb["several"]>): File {
  return new File([Uint8Array.from(bytes)], name);
}
