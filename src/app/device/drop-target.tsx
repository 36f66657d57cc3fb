import { useDeviceWords } from "../wording/use-device-words";

/** Shows, over the whole page, that files may be let go. Only a pointer can hold any: it says nothing to others. */
export function DropTarget() {
  const words = useDeviceWords();
  return (
    <div className="drop-target" aria-hidden="true">
      <div>
        <p className="drop-target-title">{words.device.open.drop}</p>
        <p>{words.device.open.dropHint}</p>
      </div>
    </div>
  );
}
