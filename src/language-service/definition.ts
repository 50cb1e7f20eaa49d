/** Where words lead: a pronoun or a short name to the full name it stands for, a statement's words to who says it. */
import { speakersOf } from '../engine/annotation';
import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Mention, Span } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';

/** One link for each actor meant: more than one for a group and for a joint statement. */
export function getDefinition(source: AnnotatedSource, position: Position): LocationLink[] {
  const offset = source.document.offsetAt(position);
  const mention = source.mentionAtCursor(offset);
  if (mention) return links(source, [mention.start, mention.end], actorsMeant(source, mention.actor));
  const [statement] = source.statementsAt(offset);
  const part = statement && [...statement.source, ...statement.cue, ...statement.content].find(([start, end]) => start <= offset && offset < end);
  return part ? links(source, part, speakersOf(statement)) : [];
}

/** The first mention by the actor's full name; else the first by any name; else, for an unnamed one, the first of all. */
export function definingMention(source: AnnotatedSource, actor: string): Mention | undefined {
  const mentions = source.mentionsOf(actor);
  const name = source.actor(actor)?.name;
  return mentions.find(({ start, end }) => source.words([start, end]) === name) ?? mentions.find(({ form }) => form === 'name') ?? mentions.find(({ form }) => form === 'nominal') ?? mentions[0];
}

/** A group without a mention of its own name leads to its members. */
function actorsMeant(source: AnnotatedSource, actor: string | null): readonly string[] {
  const members = source.actor(actor)?.members ?? [];
  return members.length > 0 ? members : actor === null ? [] : [actor];
}

function links(source: AnnotatedSource, from: Span, actors: readonly string[]): LocationLink[] {
  return actors.flatMap((actor) => {
    const mention = definingMention(source, actor);
    if (!mention) return [];
    const range = source.range([mention.start, mention.end]);
    return [{ originSelectionRange: source.range(from), targetUri: source.document.uri, targetRange: range, targetSelectionRange: range }];
  });
}
