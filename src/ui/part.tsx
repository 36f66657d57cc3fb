import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const renewals = new WeakMap<Error, () => void>();

/**
 * A component whose code is loaded when it is first shown, like React's lazy; but one whose code
 * could not be loaded asks for it again once {@link askAgain} has been called with the error.
 */
export function part<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const renewed = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(() =>
      load().catch((error: Error) => {
        renewals.set(error, () => {
          Loaded = renewed();
        });
        throw error;
      }),
    );
  let Loaded = renewed();
  // biome-ignore lint/correctness/noComponentHookFactories: called where a module is loaded, as lazy is
  return function Part(props) {
    return <Loaded {...props} />;
  };
}

/** Has the part that failed by this error load its code again when it is shown the next time. */
export function askAgain(error: unknown): void {
  if (error instanceof Error) renewals.get(error)?.();
}
