/** A verb that judges what it reports, or reads a mind (OUP journalism primer, "verbs to avoid"). */
import type { Check } from './checked';

const judging = 'it judges what is said; “said” does not';
const mindReading = 'nobody can see what somebody thinks; “said that” can be checked';

/** The forms as they stand in cues, by the reason that makes them loaded. */
const reasons: ReadonlyMap<string, string> = new Map([
  ...['claims', 'claimed', 'claiming', 'admits', 'admitted', 'admitting', 'insists', 'insisted', 'insisting', 'maintains', 'maintained', 'concedes', 'conceded', 'conceding',
    'confesses', 'confessed', 'boasts', 'boasted', 'boasting', 'brags', 'bragged', 'rants', 'ranted', 'ranting', 'whines', 'whined', 'gushes', 'gushed', 'sneers', 'sneered',
    'raves', 'raved', 'gripes', 'griped', 'refutes', 'refuted'].map((form) => [form, judging] as const),
  ...['believes', 'believed', 'feels', 'felt', 'thinks', 'thought'].map((form) => [form, mindReading] as const),
]);

export const loadedReportingVerb: Check = ({ statements, words, quoted }) =>
  statements.flatMap(({ cue }) => cue.filter(([start]) => !quoted(start)).flatMap(([start, end]) => {
    for (const match of words([start, end]).matchAll(/\p{L}+/gu)) {
      const reason = reasons.get(match[0].toLowerCase());
      if (reason) return [{ start: start + match.index, end: start + match.index + match[0].length, code: 'loaded-reporting-verb', message: `“${match[0]}” is a loaded verb: ${reason}.` }];
    }
    return [];
  }));
