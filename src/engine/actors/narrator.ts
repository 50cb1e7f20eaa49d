/** "I", "we" and "you" outside everybody's quoted words: the author, the author's side, and whoever is addressed. */
import type { Board } from './board';

interface Voice {
  readonly key: string;
  readonly name: string;
  readonly many: boolean;
}

/**
 * Gives first and second persons that stand in nobody's quoted words to the text's own voices, one for a document. Where
 * the text names whose voice it is, "I" is theirs.
 */
export function assignNarrators(board: Board, speech: readonly (number | null)[], author: number | null): void {
  const voices = new Map<string, number>();
  board.mentions.forEach((mention, index) => {
    if (mention.form !== 'pronoun' || mention.person === 3 || speech[index] !== null || mention.quotation >= 0) return;
    const voice = voiceOf(mention.person, mention.number);
    const known = voices.get(voice.key) ?? (voice.key === 'I' ? author : null) ?? board.add({ type: 'person', many: voice.many });
    voices.set(voice.key, known);
    if (known !== author) board.actors[known]?.names.set(voice.name, 1);
    board.assign(index, known, { code: 'narrator', text: `“${mention.text}” stands in nobody’s quoted words: ${known === author ? 'the text names whose voice it is' : voice.name}` });
  });
}

function voiceOf(person: 1 | 2, number: 'one' | 'many' | null): Voice {
  if (person === 2) return { key: 'you', name: 'whoever the text addresses', many: true };
  return number === 'many' ? { key: 'we', name: 'the author and others', many: true } : { key: 'I', name: 'the author', many: false };
}
