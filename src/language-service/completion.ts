/** The names of the text's actors, offered while a name is typed into it. */
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Span } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { actorWithRole, typeWord } from './words';

/** How far back a begun name is looked for. */
const longestName = 100;

/** Named actors, those mentioned most first; none where no capital letter has been typed, so that plain typing is left alone. */
export function getCompletions(source: AnnotatedSource, position: Position): CompletionItem[] {
  const offset = source.document.offsetAt(position);
  const begun = begunName(source.text, offset);
  if (!begun) return [];
  const range = source.range(begun);
  const named = source.annotation.actors.filter(({ named, id }) => named && source.mentionsOf(id).some(({ start, end }) => end <= begun[0] || start >= offset));
  const weight = new Map(named.map(({ id }) => [id, source.mentionsOf(id).length]));
  return [...named]
    .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
    .map((actor, index) => ({
      label: actor.name,
      labelDetails: { description: typeWord(actor.type) },
      kind: CompletionItemKind.Reference,
      detail: actorWithRole(actor),
      filterText: [actor.name, ...actor.aliases].join(' '),
      sortText: String(index).padStart(5, '0'),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range, newText: actor.name },
    }));
}

/** The word before the cursor, where it begins with a capital letter. */
function begunName(text: string, offset: number): Span | null {
  const word = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, offset - longestName), offset))?.[0] ?? '';
  return /^\p{Lu}/u.test(word) ? [offset - word.length, offset] : null;
}
