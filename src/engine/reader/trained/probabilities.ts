/** Scores to probabilities. */

/**
 * Log-probabilities of `rows` rows of `columns` scores each, divided by `temperature` first: above 1 for a model that is
 * surer than it is right (Guo et al., 2017).
 */
export function logSoftmax(scores: Float32Array, columns: number, temperature = 1): Float32Array {
  const out = new Float32Array(scores.length);
  for (let row = 0; row < scores.length; row += columns) {
    let most = -Infinity;
    for (let i = row; i < row + columns; i++) most = Math.max(most, (scores[i] ?? 0) / temperature);
    let sum = 0;
    for (let i = row; i < row + columns; i++) sum += Math.exp((scores[i] ?? 0) / temperature - most);
    const log = most + Math.log(sum);
    for (let i = row; i < row + columns; i++) out[i] = (scores[i] ?? 0) / temperature - log;
  }
  return out;
}

/** The logistic function: log-odds to a probability. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Log-odds of a probability, kept off infinity. */
export function logOdds(probability: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(p / (1 - p));
}
