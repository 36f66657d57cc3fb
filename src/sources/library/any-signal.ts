/** A signal that aborts with the first of these. Some supported browsers have no AbortSignal.any. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  const any = new AbortController();
  for (const signal of signals) {
    const follow = () => any.abort(signal.reason);
    if (signal.aborted) follow();
    else signal.addEventListener("abort", follow, { signal: any.signal });
  }
  return any.signal;
}
