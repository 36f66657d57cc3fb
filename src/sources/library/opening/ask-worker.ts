/**
 * Sends a worker one message and gives its result, then ends it, or leaves it to `leave`. `hear` takes each
 * message that comes back: it gives the result once it is there, may throw, and gives undefined for what
 * is said on the way. Rejects with the signal's reason, or where the worker fails; then it is ended.
 */
export async function askWorker<Message, Result>(
  worker: Worker,
  sent: unknown,
  signal: AbortSignal,
  hear: (message: Message) => Result | undefined,
  leave: (worker: Worker, result: Result) => void = () => worker.terminate(),
): Promise<Result> {
  try {
    const result = await new Promise<Result>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        try {
          const result = hear(data);
          if (result !== undefined) resolve(result);
        } catch (error) {
          reject(error);
        }
      };
      worker.onerror = reject;
      worker.onmessageerror = reject;
      worker.postMessage(sent);
    });
    leave(worker, result);
    return result;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
