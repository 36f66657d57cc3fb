import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const renewals = new WeakMap<Error, () => void>();
const firstParts = new Set<() => Promise<unknown>>();

/**
 * A component whose code is loaded when it is first shown, like React's lazy; but one whose code
 * could not be loaded asks for it again once {@link askAgain} has been called with the error. One that
 * is first, where `isFirst` says so, comes with the page: see {@link loadFirstParts}.
 */
export function part<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  isFirst?: () => boolean,
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
  let Loaded: LazyExoticComponent<ComponentType<Props>> | ComponentType<Props> = renewed();
  const loadFirst = async () => {
    if (isFirst?.()) Loaded = (await load()).default;
  };
  if (isFirst) firstParts.add(() => loadFirst().catch(() => {}));
  // biome-ignore lint/correctness/noComponentHookFactories: called where a module is loaded, as lazy is
  return function Part(props) {
    return <Loaded {...props} />;
  };
}

/**
 * Loads the first parts of all modules that are loaded, so that they are shown without a fallback.
 * To be called before anything is rendered; what cannot be loaded is tried again when it is shown.
 */
export async function loadFirstParts(): Promise<void> {
  await Promise.all([...firstParts].map((load) => load()));
}

/** Has the part that failed by this error load its code again when it is shown the next time. */
export function askAgain(error: unknown): void {
  if (error instanceof Error) renewals.get(error)?.();
}
