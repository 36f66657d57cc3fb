import { useState } from "react";
import { addressInFile } from "../address/address-in-file";
import { hostOf } from "../address/host-of";
import { allowedAddress } from "../article/allowed-address";
import type { AnnotatedArticle } from "../article/format";
import type { LoadedArticle } from "../library/loaded-article";
import { besideArticles } from "../library/queries";
import { useReading } from "../reading/reading";
import { useElsewhereWords } from "../wording/use-elsewhere-words";

interface Props {
  readonly image: NonNullable<AnnotatedArticle["image"]>;
}

/** The documents whose pictures the reader has asked for since the page was loaded. */
const wanted = new Set<string>();

/** The picture of an article that is not ours: fetched when the reader says so, since its host learns of it. */
export default function ForeignPicture({ image }: Props) {
  const words = useElsewhereWords();
  const reading = useReading();
  const address = pictureAddress(image.url, reading);
  const document = nameOf(reading);
  const isWanted =
    wanted.has(document) || reading.onDevice?.file.pictures === true || address?.isOurs === true;
  const [state, setState] = useState<"asked" | "shown" | "failed">(isWanted ? "shown" : "asked");
  const { picture } = words.elsewhere;
  const show = () => {
    wanted.add(document);
    setState("shown");
    void remember(reading).catch(() => {
      // It is asked again at the next visit.
    });
  };
  if (state === "shown" && address !== undefined) {
    return (
      <img
        src={address.href}
        alt={image.alt}
        width={1600}
        height={900}
        referrerPolicy="no-referrer"
        onError={() => setState("failed")}
      />
    );
  }
  return (
    <div className="foreign-picture" lang={words.language} dir="ltr">
      <p lang="" dir="auto">
        {image.alt}
      </p>
      {address === undefined ? (
        <p className="fine">{picture.none}</p>
      ) : (
        <>
          <button type="button" className="button" onClick={show}>
            {picture.show(hostOf(address.href))}
          </button>
          <p className="fine">{state === "failed" ? picture.failed : picture.why}</p>
        </>
      )}
    </div>
  );
}

/** Where the picture is. What a file on this device names by a path lies beside our own articles. */
function pictureAddress(
  url: string,
  { elsewhere }: LoadedArticle,
): { readonly href: string; readonly isOurs: boolean } | undefined {
  const href = addressInFile(url, elsewhere?.address, "image");
  if (href !== undefined) return { href, isOurs: false };
  if (elsewhere !== undefined || allowedAddress(url, "image") === undefined) return undefined;
  return { href: besideArticles(url), isOurs: true };
}

function nameOf({ elsewhere, onDevice }: LoadedArticle): string {
  return elsewhere?.address ?? `${onDevice?.file.key} ${onDevice?.file.revision}`;
}

/** Keeps the reader's yes with the file that is kept. */
async function remember({ onDevice }: LoadedArticle): Promise<void> {
  if (onDevice?.isKept !== true) return;
  const { allowPictures } = await import("../library/device/allow-pictures");
  await allowPictures(onDevice.file);
}
