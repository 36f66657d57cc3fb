import { hostOf } from "../../../core/address/host-of";
import type { Reading } from "../../reading/reading";
import { areWanted, pictureAddress, want } from "../wanted-pictures";

/**
 * Shows the pictures in the text of an article that is not ours, in place of the buttons that ask for
 * them: all of them once the reader has asked for one, and of a large article those that are made by
 * then. Gives the way to stop listening.
 */
export function showPictures(root: Element, reading: Reading): () => void {
  const all = () => root.querySelectorAll<HTMLElement>("button[data-picture]:not([hidden])");
  const show = () => {
    for (const button of all()) showOne(button, reading);
  };
  const onClick = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest("[data-picture]") === null) return;
    want(reading);
    show();
  };
  for (const button of all()) tellHost(button, reading);
  if (areWanted(reading)) show();
  root.addEventListener("click", onClick);
  return () => root.removeEventListener("click", onClick);
}

/** Says at a button which host would learn of the reader. */
function tellHost(button: HTMLElement, reading: Reading): void {
  const { image } = reading.marked.paragraphs[Number(button.dataset.picture)] ?? {};
  const address = image && pictureAddress(image.url, reading);
  if (address !== undefined) button.title = hostOf(address.href);
}

/** Puts the picture before its button, which stays where React may look for it. */
function showOne(button: HTMLElement, reading: Reading): void {
  const { image } = reading.marked.paragraphs[Number(button.dataset.picture)] ?? {};
  const address = image && pictureAddress(image.url, reading);
  button.hidden = true;
  if (image === undefined || address === undefined) return;
  const picture = document.createElement("img");
  picture.alt = image.alt;
  picture.loading = "lazy";
  picture.referrerPolicy = "no-referrer";
  picture.addEventListener("error", () => {
    picture.remove();
    button.hidden = false;
  });
  picture.src = address.href;
  button.before(picture);
}
