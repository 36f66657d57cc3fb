import { useEffect } from "react";
import { servedHref } from "../../core/address/absolute-href";
import { OpenButtons } from "../device/open-buttons";
import { LibraryMain } from "../ui/page-layout";
import { useTitle } from "../ui/use-title";
import { useDeviceWords } from "../wording/use-device-words";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import { AddressForm } from "./address-form";
import { exampleFile } from "./example-file";

/** Where an article from elsewhere is opened: by its address, and what its file looks like. */
export default function ReadPage() {
  const words = useElsewhereWords();
  const { open } = words.elsewhere;
  const { device } = useDeviceWords();
  useTitle(open.title);
  useEffect(() => {
    // Beforehand: without a connection there would be no code left to say that there is none.
    void Promise.allSettled([
      import("../../sources/library/load-unbundled"),
      import("../../sources/library/web/load-from-web"),
      import("./load-failed"),
      import("./read-failed"),
    ]);
  }, []);
  return (
    <LibraryMain title={open.title} lead={open.lead}>
      <section aria-labelledby="open-web">
        <h2 className="mt-10 mb-2 font-serif text-2xl font-heading" id="open-web">
          {open.web}
        </h2>
        <AddressForm label={open.address} />
        <p className="mt-2 max-w-text text-xs text-ink-soft">{open.explained}</p>
        <p className="mt-2 max-w-text text-xs text-ink-soft">{open.linked}</p>
      </section>
      <section aria-labelledby="open-device">
        <h2 className="mt-10 mb-2 font-serif text-2xl font-heading" id="open-device">
          {device.open.from}
        </h2>
        <OpenButtons />
      </section>
      <details className="my-10 max-w-text">
        <summary className="min-h-7 cursor-pointer font-semibold">{open.format}</summary>
        <p className="mt-2 max-w-text text-xs text-ink-soft">
          {open.formatLead}{" "}
          <a
            className="text-accent underline"
            href={servedHref("/schema/annotated-article-1.json")}
          >
            {open.schema}
          </a>
        </p>
        <pre
          className="mt-3 overflow-x-auto rounded-md bg-sunken p-4 text-xs/[1.5]"
          // What scrolls has to be reached by the keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          tabIndex={0}
          lang="en"
          dir="ltr"
        >
          {exampleFile}
        </pre>
      </details>
    </LibraryMain>
  );
}
