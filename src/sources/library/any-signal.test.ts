import { describe, expect, test } from "vitest";
import { anySignal } from "./any-signal";

describe("anySignal", () => {
  test.each([0, 1])("aborts with signal %i, and its reason", (which) => {
    const controllers = [new AbortController(), new AbortController()];
    const any = anySignal(controllers.map(({ signal }) => signal));
    expect(any.aborted).toBe(false);
    controllers[which]?.abort("enough");
    expect(any.aborted).toBe(true);
    expect(any.reason).toBe("enough");
    controllers[1 - which]?.abort("more");
    expect(any.reason).toBe("enough");
  });

  test("has aborted where one of them has", () => {
    const any = anySignal([new AbortController().signal, AbortSignal.abort("before")]);
    expect(any.aborted).toBe(true);
    expect(any.reason).toBe("before");
  });
});
