import type { Shelf } from "../../sources/library/device/shelf";
import { useDeviceWords } from "../wording/use-device-words";

/** How much the files take, and for how long the browser keeps them. */
export function StorageLine({ contents: { files, isForGood } }: { contents: Shelf }) {
  const words = useDeviceWords();
  const taken = files.reduce(
    (sum, each) => sum + (each.status === "whole" ? each.file.size : 0),
    0,
  );
  return (
    <p className="shelf-storage">
      {words.device.shelf.used(files.length, taken)}{" "}
      {isForGood ? words.device.shelf.keptForGood : words.device.shelf.keptForNow}
    </p>
  );
}
