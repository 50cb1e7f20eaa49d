/** What a hover says of people's decisions, and its links to correct what is shown. */
import * as l10n from '@vscode/l10n';
import type { Decided } from '../engine/annotation';
import type { CommandName, Pointed } from './commands';
import { commandLink } from './commands';
import type { HoverOptions } from './hover';
import type { Block, Phrase } from './prose';
import { fill, join } from './prose';

/** Commands that take what is pointed at. */
type Correction = Exclude<CommandName, 'onTheRecord.reveal' | 'onTheRecord.showActor' | 'onTheRecord.showStatement'>;

/** That people, not the engine, have said so; nothing where nobody has. */
export function decidedBlocks(decided: Decided | undefined, pointed: Pointed, { commands }: HoverOptions): readonly Block[] {
  if (!decided) return [];
  const link = (text: string, command: Correction): Phrase => (commands ? [' ', { text, link: commandLink(command, pointed) }] : []);
  if (decided.disputed) return [paragraph([l10n.t('People’s decisions on this differ: the last one is shown.'), ...link(l10n.t('Settle…'), 'onTheRecord.settle')])];
  if (decided.from !== undefined) return [paragraph([...fill(l10n.t('Carried over: it was decided in {0}.'), [decided.from]), ...link(l10n.t('Not here'), 'onTheRecord.refuseCarried')])];
  return [paragraph([l10n.t('A person decided this.')])];
}

/** The links under a statement's card. */
export function statementCorrections(pointed: Pointed, decided: boolean, options: HoverOptions): readonly Block[] {
  return corrections(pointed, options, [
    ...(decided ? [] : [[l10n.t('Right'), 'onTheRecord.accept'] as const]),
    [l10n.t('Someone else…'), 'onTheRecord.attribute'],
    [l10n.t('Not a statement'), 'onTheRecord.notAStatement'],
  ]);
}

/** The links under an actor's card. */
export function actorCorrections(pointed: Pointed, options: HoverOptions): readonly Block[] {
  return corrections(pointed, options, [
    [l10n.t('Someone else…'), 'onTheRecord.splitActor'],
    [l10n.t('The same as…'), 'onTheRecord.mergeActors'],
    [l10n.t('Another type…'), 'onTheRecord.changeType'],
    [l10n.t('Not a name'), 'onTheRecord.notAName'],
  ]);
}

function corrections(pointed: Pointed, { commands }: HoverOptions, links: readonly (readonly [text: string, command: Correction])[]): readonly Block[] {
  if (!commands) return [];
  return [paragraph(fill(l10n.t('Correct: {0}'), join(links.map(([text, command]): Phrase => [{ text, link: commandLink(command, pointed) }]), ' · ')))];
}

function paragraph(phrase: Phrase): Block {
  return { kind: 'paragraph', phrase };
}
