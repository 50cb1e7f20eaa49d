/** What opening a reader gives: always one that reads, and what went wrong where it is not the trained one. */
import { quotationMarksReader } from '../engine/reader/quotation-marks';
import type { Reader } from '../engine/reader/reader';

export interface OpenedReader {
  /** The trained reader, or `quotationMarksReader` where the model could not be loaded. */
  readonly reader: Reader;
  /** Why it is not the trained reader: what happened, to which file, and what to do, in one or two sentences; `null` where all is well. */
  readonly problem: string | null;
}

/** What is still read where no model is. */
const remaining = 'Until then only what quotation marks show is marked: no names, no indirect speech, no speakers.';

/** The reader for where `file` of the model cannot be used, with the sentence that says so. */
export function withoutModel(file: string, what: string): OpenedReader {
  return { reader: quotationMarksReader, problem: `${file} ${what}. Install On the Record again to restore it. ${remaining}` };
}

/** The reader for where `runtime`, which computes the model, does not run. */
export function withoutRuntime(runtime: string, place: string, reason: string): OpenedReader {
  return { reader: quotationMarksReader, problem: `${runtime} does not run ${place} (${reason}). Install the package of On the Record that was built for this platform. ${remaining}` };
}
