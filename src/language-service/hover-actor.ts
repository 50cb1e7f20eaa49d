/** The hover's card for a name, a description or a pronoun: who or what it is, its other names here, and what it says. */
import * as l10n from '@vscode/l10n';
import type { Actor, Mention } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { commandLink } from './commands';
import type { HoverOptions } from './hover';
import { actorCorrections, decidedBlocks } from './hover-corrections';
import { inWords, reasonsInWords } from './in-words';
import type { Block, Phrase } from './prose';
import { fill, join } from './prose';
import { kindWord, mainRole, shorten, typeWord } from './words';

/** How many statements are listed before the rest is left to the tree. */
const mostStatements = 3;
/** Characters of a statement that are shown in a list. */
const longestExcerpt = 90;

export function actorCard(source: AnnotatedSource, mention: Mention, options: HoverOptions): readonly Block[] {
  const actor = source.actor(mention.actor);
  if (!actor) return unknownCard(source, mention, options);
  const pointed = { uri: source.document.uri, mention: mention.start };
  return [
    paragraph(heading(source, actor)),
    ...standsFor(mention, actor, options),
    ...whyThisActor(source, mention, actor, options),
    ...otherWords(source, actor),
    ...paragraphs(actor.knowledge && [actor.knowledge.summary]),
    paragraph(counts(source, actor)),
    ...statements(source, actor, options),
    ...decidedBlocks(mention.decided ?? actor.decided, pointed, options),
    ...actorCorrections(pointed, options),
  ];
}

function unknownCard(source: AnnotatedSource, mention: Mention, { locale }: HoverOptions): readonly Block[] {
  const words: Phrase = [{ text: source.words([mention.start, mention.end]), strong: true }];
  const why = reasonsInWords(mention.because, locale).map((reason): Phrase => [reason]);
  return [
    paragraph(mention.form === 'name' ? fill('{0} ({1})', words, [typeWord(mention.type)]) : fill(l10n.t('Who or what “{0}” is can’t be known.'), words)),
    ...paragraphs(why.length > 0 && join(why, '; ')),
  ];
}

function heading(source: AnnotatedSource, actor: Actor): Phrase {
  const affiliation = source.actor(actor.affiliation);
  const role = mainRole(actor);
  const name: Phrase = [{ text: actor.name, strong: true }];
  const who = actor.named || actor.type !== 'other' ? fill('{0} ({1})', name, [typeWord(actor.type)]) : name;
  const withRole = role === undefined ? who : fill('{0}, {1}', who, [role]);
  // A role often names where somebody belongs; then it needn't be said again
  const said = affiliation && actor.roles.some((text) => namesOf(affiliation).some((name) => text.includes(name)));
  return affiliation && !said ? fill(l10n.t('{0}, of {1}'), withRole, [affiliation.name]) : withRole;
}

function standsFor({ metonymic }: Mention, { standsFor: institution }: Actor, { locale }: HoverOptions): readonly Block[] {
  return paragraphs(metonymic === true && institution && fill(l10n.t('Stands here for {0}.'), [{ text: inWords(institution.name, institution, locale), strong: true }]));
}

/** A pronoun or a description doesn't show who it is, and a short name might be another's: then the reason is given. */
function whyThisActor(source: AnnotatedSource, { start, end, because, metonymic }: Mention, actor: Actor, { locale }: HoverOptions): readonly Block[] {
  const reasons = reasonsInWords([...because, ...(metonymic === true ? (actor.standsFor?.because ?? []) : [])], locale);
  if (reasons.length === 0 || (metonymic !== true && source.words([start, end]) === actor.name)) return [];
  return [paragraph(fill(l10n.t('Why: {0}.'), join([...new Set(reasons)].map((text): Phrase => [text]), '; ')))];
}

function otherWords(source: AnnotatedSource, actor: Actor): readonly Block[] {
  const members = (actor.members ?? []).flatMap((id) => source.actor(id)?.name ?? []);
  const roles = actor.roles.filter((role) => role !== actor.name && role !== mainRole(actor));
  return [
    ...paragraphs(roles.length > 0 && fill(l10n.t('Also described as {0}.'), [roles.map((role) => `“${role}”`).join(', ')])),
    ...paragraphs(actor.aliases.length > 0 && fill(l10n.t('Also called {0} here.'), [actor.aliases.map((alias) => `“${alias}”`).join(', ')])),
    ...paragraphs(members.length > 0 && fill(l10n.t('Together: {0}.'), [members.join(', ')])),
  ];
}

function counts(source: AnnotatedSource, actor: Actor): Phrase {
  const mentions = source.mentionsOf(actor.id).length;
  const said = source.saidBy(actor.id).length;
  const often = mentions === 1 ? l10n.t('Mentioned once') : l10n.t('Mentioned {0} times', mentions);
  if (said === 0) return [actor.type === 'person' || actor.type === 'organization' ? l10n.t('{0}; says nothing here.', often) : l10n.t('{0}.', often)];
  return [said === 1 ? l10n.t('{0}; one statement:', often) : l10n.t('{0}; {1} statements:', often, said)];
}

function statements(source: AnnotatedSource, actor: Actor, options: HoverOptions): readonly Block[] {
  const said = source.saidBy(actor.id);
  if (said.length === 0) return [];
  const { uri } = source.document;
  const items = said.slice(0, mostStatements).map((statement): Phrase => {
    const [first] = statement.content;
    const excerpt = shorten(statement.content.map((span) => source.words(span)).join(' … '), longestExcerpt);
    if (!first) return [excerpt];
    const range = source.range(first);
    const link = options.commands ? { link: commandLink('onTheRecord.reveal', uri, range) } : {};
    return fill(l10n.t('{0} · {1}, line {2}'), [{ text: excerpt, ...link }], [kindWord(statement.kind)], [String(range.start.line + 1)]);
  });
  const more = said.length - items.length;
  return [{ kind: 'list', items }, ...paragraphs(options.commands && [{ text: more > 0 ? l10n.t('{0} more, and all mentions…', more) : l10n.t('Show in the tree…'), link: commandLink('onTheRecord.showActor', uri, actor.id) }])];
}

function namesOf({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases];
}

function paragraph(phrase: Phrase): Block {
  return { kind: 'paragraph', phrase };
}

function paragraphs(phrase: Phrase | false | undefined): readonly Block[] {
  return phrase ? [paragraph(phrase)] : [];
}
