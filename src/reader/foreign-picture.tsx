import { useState } from "react";
import { addressInFile } from "../address/address-in-file";
import { hostOf } from "../address/host-of";
import type { AnnotatedArticle } from "../article/format";
import { useReading } from "../reading/reading";
import { useElsewhereWords } from "../wording/use-elsewhere-words";

interface Props {
  readonly image: NonNullable<AnnotatedArticle["image"]>;
}

/** The picture of an article that is not ours: fetched when the reader says so, since its host learns of it. */
export default function ForeignPicture({ image }: Props) {
  const words = useElsewhereWords();
  const { elsewhere } = useReading();
  const [state, setState] = useState<"asked" | "shown" | "failed">("asked");
  const address = addressInFile(image.url, elsewhere?.address, "image");
  const { picture } = words.elsewhere;
  if (state === "shown" && address !== undefined) {
    return (
      <img
        src={address}
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
          <button type="button" className="button" onClick={() => setState("shown")}>
            {picture.show(hostOf(address))}
          </button>
          <p className="fine">{state === "failed" ? picture.failed : picture.why}</p>
        </>
      )}
    </div>
  );
}
