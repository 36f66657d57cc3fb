import { type ComponentProps, type MouseEvent, memo, use } from "react";
import { UNSAFE_DataRouterContext } from "react-router";
import { servedHref } from "../../core/address/absolute-href";

interface Props extends Omit<ComponentProps<"a">, "href"> {
  /** The address in the app that it leads to. */
  readonly to: string;
  /** Whether the window stays where it is in the page. */
  readonly preventScrollReset?: boolean;
}

/**
 * A link to another page of the app. A plain one: the router's own is rendered, and works its address
 * out twice, at every change of the address, which each choice of a filter is.
 */
export const Link = memo(function Link({
  to,
  preventScrollReset = false,
  onClick,
  ...rest
}: Props) {
  const router = use(UNSAFE_DataRouterContext)?.router;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (router === undefined || !staysOnPage(event)) return;
    void router.navigate(to, { replace: isHere(to), preventScrollReset });
  };
  return <a {...rest} href={servedHref(to)} onClick={follow} />;
});

/**
 * Whether a click on a link is for the app, and not for the browser to open another tab or window or
 * to save a file; if so the browser is kept from following it.
 */
export function staysOnPage(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (event.defaultPrevented || button !== 0) return false;
  if (metaKey || ctrlKey || shiftKey || altKey) return false;
  event.preventDefault();
  return true;
}

/** Following a link to where one is leaves no second entry in the history, as browsers have it. */
function isHere(href: string): boolean {
  const { pathname, search, hash } = window.location;
  return servedHref(href) === pathname + search + hash;
}
