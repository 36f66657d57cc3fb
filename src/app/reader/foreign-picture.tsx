import { useState } from "react";
import { hostOf } from "../../core/address/host-of";
import type { AnnotatedArticle } from "../../core/article/format";
import { useReading } from "../reading/reading";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import { areWanted, pictureAddress, want } from "./wanted-pictures";

interface Props {
  readonly image: NonNullable<AnnotatedArticle["image"]>;
}

/** The picture of an article that is not ours: fetched when the reader says so, since its host learns of it. */
export default function ForeignPicture({ image }: Props) {
  const words = useElsewhereWords();
  const reading = useReading();
  const address = pictureAddress(image.url, reading);
  const isWanted = areWanted(reading) || address?.isOurs === true;
  const [state, setState] = useState<"asked" | "shown" | "failed">(isWanted ? "shown" : "asked");
  const { picture } = words.elsewhere;
  const show = () => {
    setState("shown");
    want(reading);
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
    <div
      className="grid justify-items-start gap-2 rounded-[0.375rem] border border-dashed border-line-strong p-4 font-sans text-md/[1.5]"
      lang={words.language}
      dir="ltr"
    >
      <p lang="" dir="auto">
        {image.alt}
      </p>
      {address === undefined ? (
        <p className="max-w-text text-xs text-ink-soft">{picture.none}</p>
      ) : (
        <>
          <button type="button" className="button" onClick={show}>
            {picture.show(hostOf(address.href))}
          </button>
          <p className="max-w-text text-xs text-ink-soft">
            {state === "failed" ? picture.failed : picture.why}
          </p>
        </>
      )}
    </div>
  );
}
