import { Listeners } from "../../store/listeners";

/** What became of a kept file, in this tab or another one. */
export interface FileChange {
  readonly type: "kept" | "replaced" | "removed";
  readonly key: string;
  /** Of what is kept now, or was kept until it was removed. */
  readonly revision: string;
}

const listeners = new Listeners<[change: FileChange]>();
let channel: BroadcastChannel | undefined;

/** Tells everybody who listens, in all tabs. Other tabs are not told where the browser has no channel. */
export function tellChange(change: FileChange): void {
  toOtherTabs()?.postMessage(change);
  listeners.tell(change);
}

/** Calls the listener for every change from now on, in any tab; gives the way to stop it. */
export function onChange(listener: (change: FileChange) => void): () => void {
  toOtherTabs();
  return listeners.add(listener);
}

function toOtherTabs(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel("on-record:device");
    channel.onmessage = ({ data }: MessageEvent<FileChange>) => listeners.tell(data);
  } catch {
    // A browser that lets no tabs speak to each other: each shows what it has read itself.
  }
  return channel;
}
