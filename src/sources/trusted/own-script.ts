// The room of the one Trusted Types policy: the scripts that the app starts beside its page. It
// imports nothing. The name of the policy is in the Content-Security-Policy, and no other is let.

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const rules = { createScriptURL: ownAddress };
const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy("on-record", rules) ?? rules;

/** Starts a module worker of ours. Throws a RangeError for a script from another origin. */
export function startWorker(address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: "module" });
}

/**
 * Registers the service worker of ours, for all addresses below the scope. Rejects where the browser
 * does not let it; throws a RangeError for a script from another origin.
 */
export function registerServiceWorker(
  address: string,
  scope: string,
): Promise<ServiceWorkerRegistration> {
  const script = policy.createScriptURL(address);
  return navigator.serviceWorker.register(script, { scope, updateViaCache: "none" });
}

function ownAddress(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new RangeError(`${href} is no script of ours`);
  return href;
}
