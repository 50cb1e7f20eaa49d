/** A verb that judges what it reports, or reads a mind (OUP journalism primer, "verbs to avoid"). */
import type { Check } from './checked';

const judging = 'it judges what is said; “said” does not';
const mindReading = 'nobody can see what somebody thinks; “said that” can be checked';

interface Loaded {
  readonly reason: string;
  /** Whether it is loaded without anybody who does it: "it is believed to bring luck" reads no mind. */
  readonly ofNobody: boolean;
}

/** The forms as they stand in cues, by the reason that makes them loaded. */
const reasons: ReadonlyMap<string, Loaded> = new Map<string, Loaded>([
  ...['claims', 'claimed', 'claiming', 'admits', 'admitted', 'admitting', 'insists', 'insisted', 'insisting', 'maintains', 'maintained', 'concedes', 'conceded', 'conceding',
    'confesses', 'confessed', 'boasts', 'boasted', 'boasting', 'brags', 'bragged', 'rants', 'ranted', 'ranting', 'whines', 'whined', 'gushes', 'gushed', 'sneers', 'sneered',
    'raves', 'raved', 'gripes', 'griped', 'refutes', 'refuted'].map((form) => [form, { reason: judging, ofNobody: true }] as const),
  ...['believes', 'believed', 'feels', 'felt', 'thinks', 'thought'].map((form) => [form, { reason: mindReading, ofNobody: false }] as const),
]);

export const loadedReportingVerb: Check = ({ statements, words, quoted }) =>
  statements.flatMap(({ cue, source }) => cue.filter(([start]) => !quoted(start)).flatMap(([start, end]) => {
    for (const match of words([start, end]).matchAll(/\p{L}+/gu)) {
      const loaded = reasons.get(match[0].toLowerCase());
      if (loaded && (loaded.ofNobody || source.length > 0)) return [{ start: start + match.index, end: start + match.index + match[0].length, code: 'loaded-reporting-verb', message: `“${match[0]}” is a loaded verb: ${loaded.reason}.` }];
    }
    return [];
  }));
