/** Mentions in the making, and which of them belong together: what the stages of this folder hand on to each other. */
import type { Actor, ActorType, Evidence, MentionForm, Span } from '../annotation';
import { institutionNamed } from '../knowledge/institutions';
import { isTitle, type Gender } from '../knowledge/nouns';
import type { PersonName } from './person-name';

export type ClauseRole = 'subject' | 'object' | 'possessive' | 'oblique' | 'other';

export interface DraftMention {
  /** The whole mention, with the modifiers of a description. */
  readonly span: Span;
  /** The name, the noun or the pronoun itself. */
  readonly head: Span;
  readonly form: MentionForm;
  readonly type: ActorType | null;
  readonly confidence: number;
  readonly text: string;
  /** The head in lower case; of a plural noun its singular. */
  readonly noun: string;
  readonly gender: Gender | 'neuter' | null;
  readonly number: 'one' | 'many' | null;
  readonly person: 1 | 2 | 3;
  readonly role: ClauseRole;
  /** Of descriptions: whether they point back ("the", "this"), to a possessor ("his"), or bring somebody in ("a", none). */
  readonly definite: 'the' | 'this' | 'possessor' | 'no' | null;
  readonly block: number;
  readonly sentence: number;
  /** Start of the quotation in speech marks that holds it, or -1. */
  readonly quotation: number;
  /** Whether the name stands before a noun that it describes ("Apple engineers", "Russian troops"). */
  readonly modifies: boolean;
}

/** A role as the text words it, and where. */
export interface RoleWords {
  readonly text: string;
  readonly at: Span;
  /** Its noun in the singular, lower case. */
  readonly noun: string;
}

/** An actor in the making. Stages add to it; what leaves the folder is immutable. */
export interface ActorDraft {
  type: ActorType;
  readonly names: Map<string, number>;
  /** Names of other things that stand for it: "Seoul" for South Korea. */
  readonly metonyms: Set<string>;
  readonly mentions: number[];
  readonly roles: RoleWords[];
  readonly person: PersonName | null;
  named: boolean;
  gender: Gender | 'neuter' | null;
  suggested: Gender | null;
  many: boolean;
  affiliation: number | null;
  members: readonly number[];
  standsFor: NonNullable<Actor['standsFor']> | null;
  readonly nouns: Set<string>;
}

export class Board {
  readonly mentions: readonly DraftMention[];
  readonly actors: ActorDraft[] = [];
  readonly #actorOf: (number | null)[];
  readonly #because: Evidence[][];
  readonly #metonymic = new Set<number>();

  constructor(mentions: readonly DraftMention[]) {
    this.mentions = mentions;
    this.#actorOf = mentions.map(() => null);
    this.#because = mentions.map(() => []);
  }

  /** A new actor; gives its index. */
  add(parts: Partial<ActorDraft> & { readonly type: ActorType }): number {
    this.actors.push({
      names: new Map(), metonyms: new Set(), mentions: [], roles: [], person: null, named: false, gender: null, suggested: null, many: false, affiliation: null, members: [], standsFor: null, nouns: new Set(), ...parts,
    });
    return this.actors.length - 1;
  }

  /** Says that the mention is the actor's, and why. */
  assign(mention: number, actor: number, ...because: readonly Evidence[]): void {
    const draft = this.actors[actor];
    const of = this.mentions[mention];
    if (!draft || !of || this.#actorOf[mention] != null) return;
    this.#actorOf[mention] = actor;
    this.#because[mention]?.push(...because);
    draft.mentions.push(mention);
    if (of.form === 'nominal') draft.nouns.add(nounOf(of));
    if (of.gender && !draft.gender && !(of.gender === 'neuter' && draft.type === 'person')) draft.gender = of.gender;
  }

  explain(mention: number, evidence: Evidence): void {
    this.#because[mention]?.push(evidence);
  }

  markMetonymic(mention: number): void {
    this.#metonymic.add(mention);
  }

  isMetonymic(mention: number): boolean {
    return this.#metonymic.has(mention);
  }

  actorOf(mention: number): number | null {
    return this.#actorOf[mention] ?? null;
  }

  because(mention: number): readonly Evidence[] {
    return this.#because[mention] ?? [];
  }

  /** Calls an actor that has no name by a longer description. */
  describe(actor: number, description: string): void {
    const draft = this.actors[actor];
    if (!draft || draft.named) return;
    draft.names.clear();
    draft.names.set(description, 1);
  }

  /** The gender that the text states of an actor, else the one that the first name suggests; `null` where neither does. */
  genderOf(actor: number): Gender | 'neuter' | null {
    return this.actors[actor]?.gender ?? this.actors[actor]?.suggested ?? null;
  }

  /** The fullest name of an actor, or its description. */
  nameOf(actor: number): string {
    return bestName(this.actors[actor]);
  }
}

/** What a description goes by: "the former mayor" is no mayor. */
export function nounOf({ noun, text }: DraftMention): string {
  return /^(?:the |an? |his |her |its |their )?(?:former|ex) /i.test(text) ? `former ${noun}` : noun;
}

/** The fullest name of an actor; of two spellings of one length the one that the tables know, or that is used more. */
export function bestName(actor: ActorDraft | undefined): string {
  let best = '';
  let uses = 0;
  for (const [name, count] of actor?.names ?? []) {
    const fuller = fullness(name, actor) - fullness(best, actor);
    const spelling = Math.abs(fuller) <= 1 && name.split(' ').length === best.split(' ').length;
    const known = actor?.type === 'person' ? 0 : Number(institutionNamed(name) !== null) - Number(institutionNamed(best) !== null);
    const preferred = spelling ? known > 0 || (known === 0 && (count > uses || (count === uses && fuller > 0))) : fuller > 0;
    if (best === '' || preferred) [best, uses] = [name, count];
  }
  return best;
}

/** A name's length; of a person's without the title before it and "Jr." behind it: "General Varga" is less than "Tomas Varga". */
function fullness(whole: string, actor: ActorDraft | undefined): number {
  const name = actor?.type === 'person' ? whole.replace(/,? (?:Jr|Sr)\.?$/u, '') : whole;
  const [title = ''] = actor?.type === 'person' ? name.split(' ', 1) : [];
  return title.length < name.length && isTitle(title.toLowerCase().replace('.', '')) ? name.length - title.length - 1 : name.length;
}
