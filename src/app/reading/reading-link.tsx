import type { ComponentProps, MouseEvent } from "react";
import { useNavigate } from "react-router";
import { servedHref } from "../../core/address/absolute-href";
import { type AddressChange, useLaterReading } from "./reading";

interface Props extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  /** Where it leads; what is not named stays as it is. */
  readonly change: AddressChange;
}

/**
 * A link to another view of the article. A plain one: the router's own would be rendered before
 * anything is painted at every change of the address, thousands of times in a long list.
 */
export function ReadingLink({ change, ...rest }: Props) {
  const { hrefFor } = useLaterReading();
  const navigate = useNavigate();
  const href = hrefFor(change);
  const follow = (event: MouseEvent) => {
    if (staysOnPage(event)) void navigate(href, { replace: isHere(href) });
  };
  return <a {...rest} href={servedHref(href)} onClick={follow} />;
}

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
