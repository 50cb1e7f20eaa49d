/** Long computations in stages: between two of them, whoever shares the thread is answered. */

/** Milliseconds that nobody notices: only what has taken longer makes room, since each pause costs one or two. */
const unnoticed = 30;

/** Runs `stages` to its end and gives its result. Rejects with the signal's reason where the signal is aborted between two stages. */
export async function inStages<Result>(stages: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
  let since = Date.now();
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
    if (Date.now() - since > unnoticed) {
      await new Promise((resolve) => setTimeout(resolve));
      since = Date.now();
    }
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
