import { useEffect } from "react";
import { servedHref } from "../../core/address/absolute-href";
import { OpenButtons } from "../device/open-buttons";
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
      import("../../sources/library/load-elsewhere"),
      import("../../sources/library/web/load-from-web"),
      import("./load-failed"),
      import("./read-failed"),
    ]);
  }, []);
  return (
    <main id="article" tabIndex={-1} className="library open-page">
      <header className="library-head">
        <h1>{open.title}</h1>
        <p>{open.lead}</p>
      </header>
      <section aria-labelledby="open-web">
        <h2 id="open-web">{open.web}</h2>
        <AddressForm label={open.address} />
        <p className="fine">{open.explained}</p>
        <p className="fine">{open.linked}</p>
      </section>
      <section aria-labelledby="open-device">
        <h2 id="open-device">{device.open.from}</h2>
        <OpenButtons />
      </section>
      <details className="format-example">
        <summary>{open.format}</summary>
        <p className="fine">
          {open.formatLead}{" "}
          <a href={servedHref("/schema/annotated-article-1.json")}>{open.schema}</a>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
        <pre tabIndex={0} lang="en" dir="ltr">
          {exampleFile}
        </pre>
      </details>
    </main>
  );
}
