/** "Gareth Pugh denies stealing a violin. The defendant told the court": whoever a text says is charged with something. */
import { tell } from '../wording';
import type { Board, DraftMention } from './board';

/** What follows the name of somebody who stands trial, perhaps behind an aside: "Declan Moyle, 46, of Strabane, denies murder". */
const crime = '(?:attempted )?(?:murder|manslaughter|rape|theft|fraud|arson|assault|robbery|burglary|bribery|perjury|treason|espionage|smuggling)|charges?|counts?|offences?|offenses?|wrongdoing|(?:steal|kill|murder|rap|assault|caus|defraud|robb|possess|plott|conspir|launder|pervert|smuggl|stabb|shoot|poison|bribi|blackmail)ing';
const standsTrial = new RegExp(`^(?:, [^.;:“”"\\n]{1,80},)? (?:(?:has |had )?(?:denie[sd]|denying|admit(?:s|ted)) (?:(?:all|the|any|both|two|three|four|five|six) )?(?:${crime})|(?:has |had )?(?:pleads|pleaded|pled) (?:not )?guilty|(?:is|was|has been|had been) (?:charged with|accused of|on trial|indicted|convicted of|found guilty|found not guilty|acquitted of)|stands (?:trial|accused)|stood trial|goes on trial|went on trial|faces (?:up to |a |\\p{Ll}+ )?(?:charges|counts?|trial|years))`, 'u');
const called = /^(?:defendant|accused)$/;

/** Gives "the defendant" and "the accused" the only person of the text who is said to stand trial, before their name too. */
export function assignAccused(board: Board, text: string): void {
  const described = board.mentions.flatMap((mention, index) => (isTheAccused(mention) && board.actorOf(index) === null ? [index] : []));
  if (described.length === 0) return;
  const trials = board.mentions.flatMap((mention, index) => {
    const actor = board.actorOf(index);
    return mention.form === 'name' && mention.type === 'person' && actor !== null && standsTrial.test(text.slice(mention.span[1], mention.span[1] + reach)) ? [{ actor, mention }] : [];
  });
  const [only, other] = new Map(trials.map((trial) => [trial.actor, trial])).values();
  if (!only || other) return;
  for (const index of described) board.assign(index, only.actor, { code: 'accused', ...tell('“{0}” is {1}, of whom the text says that they stand trial', board.mentions[index]?.text ?? '', board.nameOf(only.actor)), at: only.mention.span });
}

/** Behind the name so many UTF-16 units are looked at. */
const reach = 160;

function isTheAccused({ form, noun, definite, number }: DraftMention): boolean {
  return form === 'nominal' && called.test(noun) && definite === 'the' && number === 'one';
}
