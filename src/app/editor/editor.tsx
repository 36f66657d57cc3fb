// The room of the pen: how an article is corrected on its own page. It may import editing, library, address,
// wording, ui and reading; the reader loads it when an article is to be corrected.
import type { RefObject } from "react";
import type { FromDevice } from "../../sources/library/document";
import { useReading } from "../reading/reading";
import { CopyFirst } from "./copy-first";
import { Pen } from "./pen";
import { useSession } from "./use-session";
import "../styles/pages.css";
import "../styles/editor.css";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
}

/** The tools of correcting, at the foot of the page. An article that is not on this device is copied first. */
export default function Editor({ root }: Props) {
  const { origin } = useReading();
  if (origin.from !== "device") return <CopyFirst />;
  return <OpenEditor root={root} origin={origin} />;
}

function OpenEditor({ root, origin }: Props & { readonly origin: FromDevice }) {
  const session = useSession(origin);
  return session && <Pen root={root} session={session} />;
}
