import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const renewals = new WeakMap<Error, () => void>();
const firstParts = new Set<() => Promise<unknown>>();

/** A component whose code is loaded when it is first shown, or before. */
type Part<Props> = ComponentType<Props> & {
  /** Loads its code, so that it is shown without a fallback. Where that fails, it is tried again when shown. */
  readonly load: () => Promise<void>;
};

/**
 * A component whose code is loaded when it is first shown, like React's lazy; but one whose code
 * could not be loaded asks for it again once {@link askAgain} has been called with the error. One that
 * is first, where `isFirst` says so, comes with the page: see {@link loadFirstParts}.
 */
export function part<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  isFirst?: () => boolean,
): Part<Props> {
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
  let isShown = false;
  const loadNow = async () => {
    const { default: component } = await load();
    // Another component would lose the state of the one that is on the screen.
    if (!isShown) Loaded = component;
  };
  if (isFirst) firstParts.add(async () => (isFirst() ? loadNow().catch(() => {}) : undefined));
  // biome-ignore lint/correctness/noComponentHookFactories: called where a module is loaded, as lazy is
  function Part(props: Props) {
    isShown = true;
    return <Loaded {...props} />;
  }
  return Object.assign(Part, { load: () => loadNow().catch(() => {}) });
}

/**
 * Loads the first parts of all modules that are loaded, so that they are shown without a fallback.
 * To be called before they are rendered; what cannot be loaded is tried again when it is shown.
 */
export async function loadFirstParts(): Promise<void> {
  await Promise.all([...firstParts].map((load) => load()));
}

/** Has the part that failed by this error load its code again when it is shown the next time. */
export function askAgain(error: unknown): void {
  if (error instanceof Error) renewals.get(error)?.();
}
