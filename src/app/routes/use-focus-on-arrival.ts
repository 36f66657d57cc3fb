import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { withoutSection } from "../../core/address/section-path";

/** Moves the focus to a new page, so that the keyboard and screen readers start there; see arrival.ts. */
export function useFocusOnArrival(): void {
  const { pathname, search } = useLocation();
  const back = useNavigationType() === "POP";
  const src = new URLSearchParams(search).get("src") ?? "";
  const page = withoutSection(pathname) + src;
  const before = useRef(page);
  useEffect(() => {
    const following = import("./arrival").then(({ followFocus }) => followFocus());
    return () => void following.then((stop) => stop());
  }, []);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    let stop: () => void = () => {};
    let left = false;
    void import("./arrival").then(({ arrive }) => {
      if (!left) stop = arrive(back);
    });
    return () => {
      left = true;
      stop();
    };
  }, [page, back]);
}
