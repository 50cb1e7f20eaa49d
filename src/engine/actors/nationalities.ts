/** Peoples and nationalities: one actor for each, for "Russian troops" names nobody else. */
import { foldName } from '../knowledge/fold';
import type { Board } from './board';
import { tell } from '../wording';

/** Gives each nationality that stands for no government an actor of its own. */
export function nameNationalities(board: Board): void {
  const known = new Map<string, number>();
  board.mentions.forEach(({ form, type, text }, index) => {
    if (form !== 'name' || type !== 'nationality' || board.actorOf(index) !== null) return;
    const name = text.replace(/^the\s+/i, '');
    const key = foldName(name).replace(/s$/, '');
    const actor = known.get(key) ?? board.add({ type: 'nationality', named: true, many: true });
    known.set(key, actor);
    const names = board.actors[actor]?.names;
    names?.set(name, (names.get(name) ?? 0) + 1);
    board.assign(index, actor, { code: 'name', ...tell('a people or nationality') });
  });
}
