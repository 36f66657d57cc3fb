/** Says that a part of the app that is loaded when it is needed could not be had: the network is away, or the part. */
export class LostCodeError extends Error {
  override name = "LostCodeError";
}

/** What the import of a part of the app gives. Rejects with a LostCodeError where it cannot be had. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new LostCodeError(String(error), { cause: error });
  }
}
