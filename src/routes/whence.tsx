import type { LoadedArticle } from "../library/loaded-article";
import { part } from "../ui/part";

const DeviceNote = part(() => import("../device/device-note"));
const ElsewhereBanner = part(() => import("./elsewhere-banner"));

/** Says, before an article that is not bundled, where it comes from. */
export default function Whence({ loaded: { elsewhere, onDevice } }: { loaded: LoadedArticle }) {
  if (elsewhere !== undefined) return <ElsewhereBanner elsewhere={elsewhere} />;
  return onDevice && <DeviceNote onDevice={onDevice} />;
}
