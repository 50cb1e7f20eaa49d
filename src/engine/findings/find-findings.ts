/** What an editor would look at in an annotated text: each check in turn. */
import type { Annotation, Finding } from '../annotation';
import type { Source } from '../source/source';
import { changedQuotation } from './changed-quotation';
import type { Check } from './checked';
import { checkedOf } from './checked';
import { firstMention } from './first-mention';
import { loadedReportingVerb } from './loaded-reporting-verb';
import { nameOfTwo } from './name-of-two';
import { nameSpelledTwoWays } from './name-spelled-two-ways';
import { quotationInTwoVersions } from './quotation-in-two-versions';
import { quotationWithoutSource } from './quotation-without-source';
import { repeatedCaption } from './repeated-caption';
import { speakerQuotedBeforeIntroduced } from './speaker-quoted-before-introduced';
import { unbalancedMarks } from './unbalanced-marks';
import { unnamedSource } from './unnamed-source';
import { unresolvedDay } from './unresolved-day';
import { weekdayAgainstDate } from './weekday-against-date';

/** All checks, by the code that their findings bear and that their page in `docs/checks/` is named after. */
export const checks: Readonly<Record<string, Check>> = {
  'changed-quotation': changedQuotation,
  'first-mention': firstMention,
  'loaded-reporting-verb': loadedReportingVerb,
  'name-of-two': nameOfTwo,
  'name-spelled-two-ways': nameSpelledTwoWays,
  'quotation-in-two-versions': quotationInTwoVersions,
  'quotation-without-source': quotationWithoutSource,
  'repeated-caption': repeatedCaption,
  'speaker-quoted-before-introduced': speakerQuotedBeforeIntroduced,
  'unbalanced-marks': unbalancedMarks,
  'unnamed-source': unnamedSource,
  'unresolved-day': unresolvedDay,
  'weekday-against-date': weekdayAgainstDate,
};

/** The findings of all checks, in the order of the text. */
export function findFindings(annotation: Omit<Annotation, 'findings'>, source: Source): readonly Finding[] {
  const checked = checkedOf(annotation, source);
  return Object.values(checks).flatMap((check) => check(checked)).sort((a, b) => a.start - b.start || a.end - b.end);
}
