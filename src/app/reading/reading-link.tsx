import type { ComponentProps } from "react";
import { Link } from "../ui/link";
import { type AddressChange, useLaterReading } from "./reading";

interface Props extends Omit<ComponentProps<typeof Link>, "to"> {
  /** Where it leads; what is not named stays as it is. */
  readonly change: AddressChange;
}

/** A link to another view of the article. */
export function ReadingLink({ change, ...rest }: Props) {
  const { hrefFor } = useLaterReading();
  return <Link {...rest} to={hrefFor(change)} />;
}
