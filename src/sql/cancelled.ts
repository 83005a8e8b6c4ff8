/**
 * The run was cancelled while something was only read, deep inside an operation that has changed nothing yet. Like
 * `BrokenLine` it travels as an exception: every way up would do nothing but hand it on.
 */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Answers with what `work` answers, or rejects with `Cancelled` as soon as the signal is aborted. */
export function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new Cancelled());
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", cancel));
  });
}
