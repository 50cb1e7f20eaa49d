/** What `labels.json` says of a model: what its columns mean, and what was tuned on the development data. */
import type { ActorType } from '../../annotation';
import { actorTypes } from '../../annotation';
import type { AttributionWeights } from './attribution-confidence';
import { unfitted } from './attribution-confidence';

/** How a span's raw log-odds become the odds that hold on the development data (Platt, 1999). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export interface Labels {
  readonly id: string;
  /** "O", "B-person", "I-person", … */
  readonly names: readonly string[];
  /** "O", "nominal-person", …, "pronoun-other". */
  readonly heads: readonly string[];
  /** The longest window, in pieces, first and last piece included. */
  readonly maxPieces: number;
  /** A cue is tried where its probability is at least this. */
  readonly cueThreshold: number;
  /** What it costs a content to end inside a clause, in log-probability. */
  readonly clauseToll: number;
  readonly nameCalibration: Calibration;
  /** An attribution is kept where its confidence is at least this. */
  readonly attributionThreshold: number;
  /** The same for an attribution whose content has quotation marks in it, which speak for it. */
  readonly quotedThreshold: number;
  readonly attributionWeights: AttributionWeights;
}

const cueLabels = ['O', 'B', 'I'];
export const roleLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** A window holds at least a few of the longest words, of eight pieces each. */
const fewestPieces = 32;

const uncalibrated: Calibration = { slope: 1, offset: 0 };

/** Reads the parsed `labels.json`. Throws, in words, where it does not describe a model that this code can read. */
export function parseLabels(json: unknown): Labels {
  const file = record(json, 'the file');
  const thresholds = record(file['thresholds'] ?? {}, 'thresholds');
  const temperatures = record(file['temperatures'] ?? {}, 'temperatures');
  expectLabels(file, 'cues', cueLabels);
  expectLabels(file, 'roles', roleLabels);
  const maxPieces = number(file['maxPieces'], 'maxPieces');
  if (maxPieces < fewestPieces) throw new Error(`maxPieces is below ${fewestPieces}`);
  return {
    id: text(file['id'], 'id'),
    names: texts(file['names'], 'names'),
    heads: texts(file['heads'], 'heads'),
    maxPieces,
    cueThreshold: number(thresholds['cue'] ?? 0.5, 'thresholds.cue'),
    clauseToll: number(thresholds['clause'] ?? 4, 'thresholds.clause'),
    nameCalibration: calibration(temperatures['names'], 'temperatures.names'),
    attributionThreshold: number(thresholds['attribution'] ?? 0, 'thresholds.attribution'),
    quotedThreshold: number(thresholds['quoted'] ?? thresholds['attribution'] ?? 0, 'thresholds.quoted'),
    attributionWeights: weights(temperatures['attributions'], 'temperatures.attributions'),
  };
}

/** The type that a label such as "B-person" or "nominal-person" names; `null` for "O". */
export function typeOf(label: string): ActorType | null {
  const name = label.slice(label.indexOf('-') + 1);
  return actorTypes.find((type) => type === name) ?? null;
}

function calibration(value: unknown, field: string): Calibration {
  if (value === undefined) return uncalibrated;
  const given = record(value, field);
  return { slope: number(given['slope'], `${field}.slope`), offset: number(given['offset'], `${field}.offset`) };
}

function weights(value: unknown, field: string): AttributionWeights {
  if (value === undefined) return unfitted;
  const given = record(value, field);
  const weight = (name: keyof AttributionWeights) => number(given[name], `${field}.${name}`);
  return { bias: weight('bias'), cue: weight('cue'), content: weight('content'), named: weight('named'), source: weight('source'), distance: weight('distance') };
}

function expectLabels(file: Record<string, unknown>, field: string, expected: readonly string[]): void {
  if (texts(file[field], field).join() !== expected.join()) throw new Error(`its ${field} are not ${expected.join(', ')}`);
}

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${field} is no object`);
  return value as Record<string, unknown>;
}

function text(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new Error(`${field} is no text`);
  return value;
}

function texts(value: unknown, field: string): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`${field} is no list`);
  return value.map((entry) => text(entry, field));
}

function number(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${field} is no number`);
  return value;
}
