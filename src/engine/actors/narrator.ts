/** "I", "we" and "you" outside everybody's quoted words: the author, the author's side, and whoever is addressed. */
import type { Board } from './board';
import { inEnglish, tell, worded, type Wording } from '../wording';

interface Voice {
  readonly key: string;
  readonly name: Wording;
  readonly many: boolean;
}

/**
 * Gives first and second persons that stand in nobody's quoted words to the text's own voices, one for a document. Where
 * the text names whose voice it is, "I" is theirs; where two take turns, `turn` gives for a block whose it is. "You" in blocks that ask the author is the author.
 */
export function assignNarrators(board: Board, speech: readonly (number | null)[], author: number | null, turn: (block: number) => number | null, asksAuthor: (block: number) => boolean): void {
  const voices = new Map<string, number>();
  board.mentions.forEach((mention, index) => {
    if (mention.form !== 'pronoun' || mention.person === 3 || speech[index] !== null || mention.quotation >= 0) return;
    const voice = voiceOf(mention.person, mention.number);
    if (voice.key === 'you' && author !== null && asksAuthor(mention.block)) return void board.assign(index, author, { code: 'narrator', ...tell('“{0}” is {1}, who was given the floor', mention.text, board.nameOf(author)) });
    const own = voice.key === 'I' ? turn(mention.block) : null;
    if (own !== null && own !== author) return void board.assign(index, own, { code: 'narrator', ...tell('“{0}” is {1}, one of two who take turns', mention.text, board.nameOf(own)) });
    const known = voices.get(voice.key) ?? (voice.key === 'I' ? author : null) ?? board.add({ type: 'person', many: voice.many });
    voices.set(voice.key, known);
    if (known !== author) board.actors[known]?.names.set(inEnglish(voice.name), 1);
    board.assign(index, known, { code: 'narrator', ...tell('“{0}” stands in nobody’s quoted words: {1}', mention.text, known === author ? worded('the text names whose voice it is') : voice.name) });
  });
}

function voiceOf(person: 1 | 2, number: 'one' | 'many' | null): Voice {
  if (person === 2) return { key: 'you', name: worded('whoever the text addresses'), many: true };
  return number === 'many' ? { key: 'we', name: worded('the author and others'), many: true } : { key: 'I', name: worded('the author'), many: false };
}
