/** Fits confidences to how often they are right, and tables how far they are from it. */

/** Log-odds of what speaks for a finding, whether it is right, and in which half of the documents it stands. */
export interface Judged {
  readonly evidence: readonly number[];
  readonly right: boolean;
  readonly half: number;
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

export function logOdds(probability: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(p / (1 - p));
}

/** A bias and a weight for each number of the evidence. */
export type Weights = readonly number[];

export function confidence(weights: Weights, evidence: readonly number[]): number {
  return logistic(evidence.reduce((sum, value, k) => sum + value * (weights[k + 1] ?? 0), weights[0] ?? 0));
}

/** The weights under which what happened is most likely (logistic regression, by Newton's method with a slight ridge). */
export function fit(judged: readonly Judged[]): Weights {
  const size = (judged[0]?.evidence.length ?? 0) + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 20; round++) {
    const rows = weights.map((_, i) => weights.map((_, j): number => (i === j ? 0.01 : 0)));
    const gradient = weights.map((weight) => -0.01 * weight);
    for (const { evidence, right } of judged) {
      const x = [1, ...evidence];
      const p = confidence(weights, evidence);
      x.forEach((a, i) => {
        gradient[i] = (gradient[i] ?? 0) + (Number(right) - p) * a;
        x.forEach((b, j) => {
          const row = rows[i] ?? [];
          row[j] = (row[j] ?? 0) + p * (1 - p) * a * b;
        });
      });
    }
    const step = solve(rows, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

/** Gauss's elimination; the matrix is positive definite, so no pivot is sought. */
function solve(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const m = rows.map((row, i) => [...row, right[i] ?? 0]);
  m.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1;
    pivot.forEach((value, j) => (pivot[j] = value / scale));
    m.forEach((row, k) => {
      const factor = row[i] ?? 0;
      if (k !== i) row.forEach((value, j) => (row[j] = value - factor * (pivot[j] ?? 0)));
    });
  });
  return m.map((row) => row.at(-1) ?? 0);
}

/** A Markdown table of ten bins, with the expected calibration error and the Brier score below it. */
export function reliabilityTable(findings: readonly { readonly confidence: number; readonly right: boolean }[]): string {
  const rows = ['| confidence | findings | mean confidence | right |', '| --- | --- | --- | --- |'];
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = findings.filter(({ confidence: c }) => Math.min(9, Math.floor(c * 10)) === bin);
    if (own.length === 0) continue;
    const mean = own.reduce((sum, { confidence: c }) => sum + c, 0) / own.length;
    const right = own.filter((one) => one.right).length / own.length;
    error += (own.length / findings.length) * Math.abs(mean - right);
    rows.push(`| ${bin / 10} to ${(bin + 1) / 10} | ${own.length} | ${mean.toFixed(3)} | ${right.toFixed(3)} |`);
  }
  const brier = findings.reduce((sum, { confidence: c, right }) => sum + (c - Number(right)) ** 2, 0) / findings.length;
  return [...rows, '', `Expected calibration error ${error.toFixed(3)}, Brier score ${brier.toFixed(3)}.`].join('\n');
}
