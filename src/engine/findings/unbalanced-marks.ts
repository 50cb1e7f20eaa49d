/** A quotation mark without its partner: nobody can tell where the quotation begins or ends. */
import type { Check } from './checked';

export const unbalancedMarks: Check = ({ source }) =>
  source.unbalanced.map(([start, end]) => ({ start, end, code: 'unbalanced-marks', message: 'This quotation mark has no partner in its paragraph.' }));
