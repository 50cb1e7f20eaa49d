/** A quotation that nobody is said to utter (Guardian style guide, "quotes"). */
import { quotationMarksReader } from '../reader/quotation-marks';
import type { Check } from './checked';

/** Shorter stretches in marks are names, terms and irony more often than speech. */
const fewestWords = 5;

export const quotationWithoutSource: Check = ({ annotation, statements, words }) =>
  // Where only marks were read nobody is named anywhere: that says nothing of the text
  annotation.reader === quotationMarksReader.id ? [] : statements.flatMap(({ kind, content, cue, source, speaker }) => {
    const [first] = content;
    if (kind !== 'direct' || !first || cue.length > 0 || source.length > 0 || speaker !== null) return [];
    if (words(first).split(/\s+/).length < fewestWords) return [];
    return [{ start: first[0], end: first[1], code: 'quotation-without-source', message: 'Nobody is said to have said this.' }];
  });
