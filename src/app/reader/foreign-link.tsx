import { addressInFile } from "../../core/address/address-in-file";
import { hostOf } from "../../core/address/host-of";
import { baseOf } from "../../sources/library/document";
import { useReading } from "../reading/reading";

/** A source of an article that is not ours: what it calls itself, and the host that it really leads to. */
export default function ForeignLink({ name, url }: { name: string; url: string }) {
  const address = addressInFile(url, baseOf(useReading()), "link");
  if (address === undefined) return <bdi>{name}</bdi>;
  return (
    <a href={address} rel="noreferrer noopener">
      <bdi>{name}</bdi> (<bdi dir="ltr">{hostOf(address)}</bdi>)
    </a>
  );
}
