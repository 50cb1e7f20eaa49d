/** "The Skylark airline": a name and behind it what kind of body it is; both are one. */
import type { Board } from './board';
import { isKindOfBody } from './closed-classes';
import type { Words } from './words';
import { tell } from '../wording';

/** Bodies of so many people. */
const players = /^(?:duo|trio|quartet|quintet|sextet)$/;

/** "Labour union IGC", "the charity Clean Wells": what kind of body it is, right before its name. */
export function nameKindsBefore(board: Board, words: Words): void {
  board.mentions.forEach((kind, index) => {
    const name = board.mentions[index + 1];
    const actor = board.actorOf(index + 1);
    if (!name || actor === null || board.actorOf(index) !== null || kind.form !== 'nominal' || kind.type !== 'organization' || name.form !== 'name' || name.type !== 'organization' || !(players.test(kind.noun) || (kind.number === 'one' && isKindOfBody(kind.noun)))) return;
    if (words.list[words.from(kind.head[1])]?.start === name.span[0] && words.gapBefore(words.from(name.span[0])) === ' ') board.assign(index, actor, { code: 'kind', ...tell('says what “{0}” is', name.text), at: name.span });
  });
}

/** Gives a description that is an organization's name with its kind the organization's actor. */
export function nameKinds(board: Board, words: Words): void {
  board.mentions.forEach((kind, index) => {
    const name = board.mentions[index - 1];
    const actor = board.actorOf(index - 1);
    if (!name || actor === null || kind.form !== 'nominal' || kind.number !== 'one' || name.form !== 'name' || name.type !== 'organization' || !isKindOfBody(kind.noun)) return;
    const [first, end] = words.within(name.span);
    if (words.list[end]?.start !== kind.head[0] || words.gapBefore(end) !== ' ' || words.list[first - 1]?.lower !== 'the') return;
    board.assign(index, actor, { code: 'kind', ...tell('says what “{0}” is', name.text), at: name.span });
  });
}
