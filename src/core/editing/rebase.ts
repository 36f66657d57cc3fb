import { type Change, inversesOf } from "./change";
import { correct } from "./correct";
import { continued, type Edited, type Logged, replayed } from "./history";
import type { JsonObject } from "./json";
import { withoutSettling } from "./settle";

/**
 * What has not been written down yet, put on top of a log that somebody else has written meanwhile: what
 * fits is made anew, what does not is set aside for a person to decide. `before` is what `pending` was
 * made on. Gives what there is then, and what is to be written down.
 */
export function rebased(
  base: JsonObject,
  log: readonly Logged[],
  before: Edited,
  pending: readonly Logged[],
): { readonly edited: Edited; readonly pending: readonly Logged[] } {
  const { edited } = replayed(base, log);
  const mine = madeBy(before, pending);
  const changes = edited.done.length > 0 ? withoutSettling(base, mine) : mine;
  const { made, left } = correct(edited.file, changes);
  const again: readonly Logged[] = [
    ...made.map((change) => ({ do: change })),
    ...pending.filter((each) => "aside" in each),
    ...left.map(({ change }) => ({ aside: change })),
  ];
  return {
    edited: again.reduce((now, each) => continued(now, each) ?? now, edited),
    pending: again,
  };
}

/** What entries of a log change, on top of what was there before: to undo something older is a change too. */
function madeBy({ done, undone }: Edited, pending: readonly Logged[]): readonly Change[] {
  const stack = [...done];
  let back = [...undone];
  const made: Change[] = [];
  const takenBack = new Map<Change, Change>();
  for (const logged of pending) {
    if ("do" in logged) {
      stack.push(logged.do);
      made.push(logged.do);
      back = [];
    } else if ("undo" in logged) {
      const change = stack.pop();
      if (change === undefined) continue;
      back.unshift(change);
      if (made.at(-1) === change) made.pop();
      else {
        const inverse = {
          ...change,
          what: "undo",
          operations: inversesOf(change.operations),
        } as const;
        takenBack.set(change, inverse);
        made.push(inverse);
      }
    } else if ("redo" in logged) {
      const change = back.shift();
      if (change === undefined) continue;
      stack.push(change);
      if (made.length > 0 && made.at(-1) === takenBack.get(change)) made.pop();
      else made.push(change);
    }
  }
  return made;
}
