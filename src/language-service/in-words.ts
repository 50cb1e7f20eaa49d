/** Reasons in the reader's language. What the engine tells comes in English, and with it what other languages need to say it. */
import * as l10n from '@vscode/l10n';
import type { Worded } from '../engine/wording';
import { spelled } from '../engine/wording';
import { dayWord } from './words';

/** Puts a message in the reader's language, with values in its places; an unknown message stays English. */
export type Translate = (message: string, ...values: readonly string[]) => string;

/**
 * A clause that the engine told, given as it is in English. It stays so, its days included, where it has no wording, as when
 * it was read from a file, and where nobody has translated it: half of a sentence in another language helps no reader.
 */
export function inWords(english: string, { wording }: Worded, locale: string | undefined, translate: Translate = l10n.t): string {
  if (!wording || translate(wording.template) === wording.template) return english;
  return spelled(wording, (template, values) => translate(template, ...values), ({ day }) => dayWord(day, locale));
}

/** The same for reasons, in their order. */
export function reasonsInWords(because: readonly ({ readonly text: string } & Worded)[], locale: string | undefined, translate?: Translate): readonly string[] {
  return because.map((reason) => inWords(reason.text, reason, locale, translate));
}
