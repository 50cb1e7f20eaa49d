/** Long computations in stages: between two of them, whoever shares the thread is answered. */

/** Runs `stages` to its end and gives its result. Rejects with the signal's reason where the signal is aborted between two stages. */
export async function inStages<Result>(stages: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}

/** Runs `stages` to its end at once. */
export function atOnce<Result>(stages: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}
