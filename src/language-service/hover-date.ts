/** The hover's card for a day: which day "Thursday" was, and how we know. */
import * as l10n from '@vscode/l10n';
import type { ResolvedDate } from '../engine/annotation';
import type { HoverOptions } from './hover';
import { inWords } from './in-words';
import type { Block } from './prose';
import { fill } from './prose';
import { dayWord } from './words';

export function dateCard(date: ResolvedDate, { locale }: HoverOptions): readonly Block[] {
  const { iso, basis } = date;
  const day = iso === null ? [{ text: l10n.t('Which day this is can’t be known'), strong: true }] : [{ text: dayWord(iso, locale), strong: true }];
  return [{ kind: 'paragraph', phrase: fill('{0}: {1}', day, [inWords(basis, date, locale)]) }];
}
