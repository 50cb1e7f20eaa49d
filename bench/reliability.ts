/**
 * Fits the reader's confidences, and tables whether they mean what they say:
 * `node --import tsx bench/reliability.ts CORPORA [MODEL]`, where CORPORA is a folder with `polnear-dev.jsonl`,
 * `worldwide-dev.jsonl` and `conll2003-dev.jsonl`.
 *
 * In the tables each half of the documents is calibrated on the other half (Platt, 1999; expected calibration error as
 * in Guo et al., 2017). The last lines are what belongs into `temperatures` and `thresholds` of the model's `labels.json`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../src/engine/reader/reader';
import { blocksToRead } from '../src/engine/source/blocks';
import { readSource } from '../src/engine/source/read-source';
import type { Judged } from './reliability/calibrate';
import { confidence, fit, logOdds, reliabilityTable } from './reliability/calibrate';
import type { GoldDocument } from './reliability/judge';
import { judgeAttributions, judgeNames } from './reliability/judge';
import { attributionEvidence, openProbes } from './reliability/probes';

/** Cues down to this probability are tried. */
const cueThreshold = 0.2;

async function judge(file: string, ofDocument: (document: GoldDocument) => Promise<readonly Omit<Judged, 'half'>[]>): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').filter((text) => text !== '').entries()) {
    judged.push(...(await ofDocument(JSON.parse(line) as GoldDocument)).map((one) => ({ ...one, half: i % 2 })));
  }
  return judged;
}

function report(what: string, judged: readonly Judged[]): readonly number[] {
  const fitsOfOther = [1, 0].map((other) => fit(judged.filter(({ half }) => half === other)));
  const table = (weightsOf: (one: Judged) => readonly number[]) => reliabilityTable(judged.map((one) => ({ right: one.right, confidence: confidence(weightsOf(one), one.evidence) })));
  console.log(`\n## ${what}\n\nUncalibrated:\n\n${table(() => [0, 1])}\n\nCalibrated on the other half of the documents:\n\n${table((one) => fitsOfOther[one.half] ?? [])}`);
  return fit(judged).map((weight) => Number(weight.toFixed(3)));
}

async function main([corpora = '', model = join(__dirname, '..', 'model')]: readonly string[]): Promise<void> {
  const { plain, probes } = await openProbes(model, cueThreshold);
  const read = (reader: Reader, text: string) => reader.read(text, blocksToRead(readSource(text)).blocks);
  const attributions = await judge(join(corpora, 'polnear-dev.jsonl'), async ({ text, attributions: gold = [] }) => {
    const right = judgeAttributions(text, (await read(plain, text)).attributions, gold);
    const readings = await Promise.all(probes.map((probe) => read(probe, text)));
    return right.map((own, i) => ({ right: own, evidence: readings.map((reading) => logOdds(reading.attributions[i]?.confidence ?? 0.5)) }));
  });
  const names: Judged[] = [];
  for (const corpus of ['worldwide-dev', 'conll2003-dev']) {
    names.push(...(await judge(join(corpora, `${corpus}.jsonl`), async ({ text, entities = [] }) => {
      const found = (await read(plain, text)).names;
      return judgeNames(found, entities).map((right, i) => ({ right, evidence: [logOdds(found[i]?.confidence ?? 0.5)] }));
    })));
  }
  const [bias, ...weights] = report('Attributions of polnear-dev', attributions);
  const [offset, slope] = report('Names of worldwide-dev and conll2003-dev', names);
  const ofAttributions = { bias, ...Object.fromEntries(attributionEvidence.map((name, i) => [name, weights[i]])) };
  console.log(`\n"temperatures": ${JSON.stringify({ names: { slope, offset }, attributions: ofAttributions })}\n"thresholds": { "cue": ${cueThreshold} }`);
}

void main(process.argv.slice(2));
