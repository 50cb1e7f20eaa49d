/** The hover's card for what somebody says: who says it, by which words, why we think so, and how sure that is. */
import { speakersOf } from '../engine/annotation';
import * as l10n from '@vscode/l10n';
import type { Statement } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { commandLink } from './commands';
import type { HoverOptions } from './hover';
import { decidedBlocks, statementCorrections } from './hover-corrections';
import { inWords } from './in-words';
import type { Block, Phrase } from './prose';
import { fill, join } from './prose';
import { actorWithRole, kindWord, sureWord } from './words';

/** The nesting that is spelled out; texts hardly go deeper, and a damaged annotation could go round in a circle. */
const deepestNesting = 5;

export function statementCard(source: AnnotatedSource, statement: Statement, options: HoverOptions): readonly Block[] {
  const { uri } = source.document;
  const { decided } = statement;
  const pointed = { uri, statement: statement.id };
  const link = { text: l10n.t('Show in the tree…'), link: commandLink('onTheRecord.showStatement', uri, statement.id) };
  return [
    paragraph(heading(source, statement)),
    ...words(source, statement),
    ...outerStatements(source, statement).map(paragraph),
    ...(statement.repeated === true ? [paragraph([l10n.t('This caption was printed before: what it says counts once.')])] : []),
    ...reasons(source, statement, options),
    ...decidedBlocks(decided, pointed, options),
    ...(decided ? [] : [paragraph([sureWord(statement.confidence)])]),
    ...statementCorrections(pointed, decided !== undefined, options),
    ...(options.commands ? [paragraph([link])] : []),
  ];
}

/** The same in one line, for words that have a card of their own. */
export function statementLine(source: AnnotatedSource, statement: Statement): Block {
  return paragraph(heading(source, statement));
}

/** "Direct quotation by Lim Soo-suk, spokesperson of the Foreign Ministry in Seoul". */
function heading(source: AnnotatedSource, statement: Statement): Phrase {
  const kind = kindWord(statement.kind);
  const speakers = speakersOf(statement).flatMap((id) => source.actor(id) ?? []);
  if (speakers.length === 0) return fill(l10n.t('{0}; who says it is not known'), [kind]);
  return fill(l10n.t('{0} by {1}'), [kind], join(speakers.map((actor): Phrase => [{ text: actorWithRole(actor), strong: true }]), l10n.t(' and ')));
}

function words(source: AnnotatedSource, { source: who, cue }: Statement): readonly Block[] {
  const quote = (spans: Statement['cue']): Phrase => [spans.map((span) => `“${source.words(span)}”`).join(' … ')];
  if (cue.length > 0 && who.length > 0) return [paragraph(fill(l10n.t('Attributed to {0} by {1}.'), quote(who), quote(cue)))];
  if (cue.length > 0) return [paragraph(fill(l10n.t('Attributed by {0}; no words name the source.'), quote(cue)))];
  if (who.length > 0) return [paragraph(fill(l10n.t('Attributed to {0}.'), quote(who)))];
  return [];
}

/** The statements around this one, from the inside out: who says that this was said. */
function outerStatements(source: AnnotatedSource, statement: Statement): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let outer = source.statement(statement.within);
  while (outer && phrases.length < deepestNesting) {
    const names = speakersOf(outer).flatMap((id) => source.actor(id)?.name ?? []);
    phrases.push(names.length > 0 ? fill(l10n.t('Told by {0}.'), [{ text: names.join(l10n.t(' and ')), strong: true }]) : [l10n.t('Told by somebody whom the text does not name.')]);
    outer = source.statement(outer.within);
  }
  return phrases;
}

/** The reasons without the one that only repeats which words attribute: those have a line of their own. */
function reasons(source: AnnotatedSource, { because }: Statement, { commands, locale }: HoverOptions): readonly Block[] {
  const telling = because.filter(({ code }) => code !== 'cue');
  if (telling.length === 0) return [];
  const items = telling.map((reason): Phrase => {
    const { text, at } = reason;
    const link = at && commands ? { link: commandLink('onTheRecord.reveal', source.document.uri, source.range(at)) } : {};
    return [{ text: inWords(text, reason, locale), ...link }];
  });
  return [paragraph([l10n.t('Why:')]), { kind: 'list', items }];
}

function paragraph(phrase: Phrase): Block {
  return { kind: 'paragraph', phrase };
}
