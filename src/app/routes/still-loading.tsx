import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { parseUrl } from "../../core/address/parse-url";
import { articleHref } from "../../core/address/paths";
import type { Provenance } from "../../core/address/provenance";
import { articleQuery } from "../../sources/library/queries";
import { useElsewhereWords } from "../wording/use-elsewhere-words";

/** For an article that takes long: that it is still being waited for, and the way to stop. */
export default function StillLoading({ provenance }: { provenance: Provenance }) {
  const words = useElsewhereWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const cancel = () => {
    const back = provenance.from === "web" ? articleHref({ from: "web", src: "" }) : "/";
    // First away: a page that is left waiting would ask anew.
    void navigate(back, { flushSync: true });
    void queries.cancelQueries(articleQuery(provenance));
  };
  return (
    <p className="mb-6 flex flex-wrap items-center gap-x-3 gap-y-2 wrap-anywhere">
      <span role="status">{words.elsewhere.stillLoading(hostOf(provenance, words.site))}</span>{" "}
      <button type="button" className="button" onClick={cancel}>
        {words.elsewhere.cancel}
      </button>
    </p>
  );
}

function hostOf(provenance: Provenance, site: string): string {
  return (provenance.from === "web" && parseUrl(provenance.src)?.host) || site;
}
