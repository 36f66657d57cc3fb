import { useMemo } from "react";
import { useLocation } from "react-router";
import { parseProvenance } from "../../core/address/provenance";

/** Where the article of the address comes from, and the path after its own. Throws a RangeError at an address of no article. */
export function useProvenance() {
  const { pathname, search } = useLocation();
  return useMemo(() => {
    const found = parseProvenance(pathname, new URLSearchParams(search));
    if (found === undefined) throw new RangeError(`${pathname} is no article's address`);
    return found;
  }, [pathname, search]);
}
