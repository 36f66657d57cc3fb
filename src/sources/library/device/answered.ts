import { DeviceError } from "./device-error";

/**
 * For so long, in milliseconds, the browser may take to answer at all. Another tab may hold the
 * storage, and for as long as it likes: a reader does not wait for it.
 */
const answerTimeoutMs = 3000;

/** What the browser answers. Rejects with a DeviceError where it does not within its time. */
export function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new DeviceError({ reason: "busy" }));
    const timer = setTimeout(giveUp, answerTimeoutMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
