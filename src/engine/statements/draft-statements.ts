/** From what the reader found and what stands in quotation marks to statements, before anybody is made their speaker. */
import type { Span } from '../annotation';
import type { AttributionReading, Reading } from '../reader/reading';
import type { Source } from '../source/source';
import { attributionOf, cueEvidence, endOf, startOf, type Attribution } from './attribution';
import { bindQuotations } from './bind-quotations';
import { claimsOfOthers } from './claims-of-others';
import { continueQuotations } from './continue-quotations';
import type { StatementDraft } from './draft';
import { coverageBy } from './coverage';
import { dropDoubles } from './drop-doubles';
import { formulas } from './formulas';
import { goOn } from './goes-on';
import { headlineQuotations } from './headline-quotations';
import { headlineSource } from './headline-source';
import { kindOf } from './kind';
import { layoutSources } from './layout-sources';
import { nestedCues } from './nested-cues';
import { holders } from './nesting';
import { dropNoSources } from './no-source';
import { giveQuotationsOneSpeaker } from './one-speaker';
import { parenthetic } from './parenthetic';
import { placesOf, type Places } from './places';
import { plainCues } from './plain-cues';
import { pointedBack } from './pointed-back';
import { quotedBehind, quotedOthers } from './quoted-others';
import { replaceTurns } from './speaker-labels';
import { takeSourcesOut } from './source-in-content';
import { toldInside } from './told-inside';
import { toldToMe } from './told-to-me';
import { unattributed } from './unattributed';
import { voicedAttitudes } from './voiced-attitudes';
import { wholeCues } from './whole-cues';
import { wholeSources } from './whole-sources';

/** Drafts the statements of a text, in the order of their contents. */
export function draftStatements(text: string, source: Source, reading: Reading): readonly StatementDraft[] {
  const places = placesOf(source);
  const read = reading.attributions.filter(({ content }) => content.length > 0).map((attribution) => fromReading(text, attribution));
  const sourced = dropNoSources(places, parenthetic(places, quotedBehind(places, wholeSources(text, takeSourcesOut(text, quotedOthers(text, wholeCues(text, read)))))));
  const turns = replaceTurns(places, goOn(places, sourced));
  const voiced = voicedAttitudes(places, reading.names, turns);
  const isRead = reading.heads.length + reading.names.length > 0;
  const overlooked = [...voiced, ...(isRead ? formulas(places, voiced) : [])];
  const single = giveQuotationsOneSpeaker(places, dropDoubles(places, bindQuotations(places, overlooked)));
  const bound = isRead ? [...single, ...plainCues(places, single)] : single;
  const sourcedOnes = bound.filter(({ source }) => source.length > 0);
  const shown = [...layoutSources(places, reading.names, sourcedOnes), ...pointedBack(places, sourcedOnes)];
  const shownWords = coverageBy(shown);
  // What the reader found no source for makes way for a source that the layout shows, and so do pieces in another paragraph than their cue
  const left = bound.flatMap((attribution) => {
    const { source, cue, content } = attribution;
    if (source.length === 0) return content.every((piece) => shownWords(piece) === 0) ? [attribution] : [];
    const own = content.filter((piece) => shownWords(piece) === 0 || cue.some(([at]) => places.blockAt(at) === places.blockAt(piece[0])));
    return own.length === content.length ? [attribution] : own.length > 0 ? [{ ...attribution, content: own }] : [];
  });
  const laidOut = [...left, ...shown, ...headlineSource(places, reading.names, left)];
  const continued = continueQuotations(places, reading.names, laidOut);
  const claimed = [...continued, ...headlineQuotations(places, continued)];
  const nested = [...claimed, ...nestedCues(places, claimed), ...claimsOfOthers(places, claimed), ...toldInside(places, claimed), ...toldToMe(places, claimed)];
  return toDrafts(places, [...nested, ...unattributed(places, nested)]);
}

function fromReading(text: string, { cue, source, content, confidence }: AttributionReading): Attribution {
  return attributionOf({ content, cue, source, confidence, because: cue.map((at) => cueEvidence(text, at)) });
}

function toDrafts(places: Places, attributions: readonly Attribution[]): readonly StatementDraft[] {
  const ordered = [...attributions].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const indexOf = new Map(ordered.map(({ key }, index) => [key, index]));
  const within = holders(ordered);
  const nested = ordered.map((): Span[] => []);
  ordered.forEach(({ content }, index) => nested[within[index] ?? -1]?.push(...content));
  return ordered.map(({ content, cue, source, continues, kind, confidence, because }, index) => ({
    kind: kind ?? kindOf(places, content, nested[index]),
    content,
    cue,
    source,
    within: within[index] ?? null,
    continues: continues === null ? null : (indexOf.get(continues) ?? null),
    confidence,
    because,
    repeated: standsInRepeat(places, startOf({ content })),
  }));
}

function standsInRepeat({ source }: Places, offset: number): boolean {
  return source.captions.some(({ start, end, repeats }) => repeats !== null && start <= offset && offset < end);
}
