/** Decisions on statements: whose they are, whether they are any, and which words are theirs. */
import { speakersOf } from '../../engine/annotation';
import type { Span, Statement, StatementKind } from '../../engine/annotation';
import type { ActorReference, ChangeOf, Decision } from '../decision';
import { decidedEvidence, isDisputed } from './decided';
import type { Draft, DraftStatement } from './draft';
import { freeId, statementAt } from './draft';
import { actorFor, opinionOf } from './find-actor';

/** A decision with the places of its words in the present text: its target, its extent's anchors, its actor's mention. */
export interface Located {
  readonly decision: Decision;
  readonly target: readonly [Span, ...Span[]];
  readonly extent?: readonly Span[];
  readonly at?: Span;
}

export function attribute(draft: Draft, located: Located, { speaker }: ChangeOf<'attribute'>): void {
  const statement = statementAt(draft, located.target) ?? addStatement(draft, located.target);
  statement.removed = false;
  follow(statement, located.decision, 'speaker', opinionOf(speaker));
  setSpeaker(draft, statement, speaker, located);
}

export function notAStatement(draft: Draft, { decision, target }: Located): void {
  const statement = statementAt(draft, target);
  if (!statement) return;
  follow(statement, decision, 'speaker', 'no statement');
  // Where somebody else says it is one, it stays to be seen, as a disagreement to settle
  statement.removed = !isDisputed(statement.followed);
}

/** `statement` and `accept`: these words, of this kind, by this speaker, whatever the engine has. */
export function affirm(draft: Draft, located: Located, { kind, speaker }: ChangeOf<'statement' | 'accept'>): void {
  const { decision, target } = located;
  const statement = statementAt(draft, target) ?? addStatement(draft, target);
  statement.removed = false;
  follow(statement, decision, 'speaker', opinionOf(speaker));
  follow(statement, decision, 'kind', kind);
  reshape(statement, { content: target });
  statement.value = { ...statement.value, kind };
  setSpeaker(draft, statement, speaker, located);
}

export function setExtent(draft: Draft, { decision, target, extent }: Located, { part, anchors }: ChangeOf<'extent'>): void {
  const spans = extent ?? [];
  if (spans.length < anchors.length || (part === 'content' && spans.length === 0)) return;
  const statement = statementAt(draft, target) ?? addStatement(draft, target);
  statement.removed = false;
  follow(statement, decision, part, anchors.map(({ exact }) => exact).join('\n'));
  reshape(statement, { [part]: spans });
  decide(statement, decision);
}

/** Makes what `statement` says another's; the quotations that go on from it follow, unless somebody has decided them. */
function setSpeaker(draft: Draft, statement: DraftStatement, reference: ActorReference | null, { decision, at }: Located): void {
  const before = statement.value;
  const speaker = reference && actorFor(draft, reference, at, decision).value.id;
  const same = speaker === before.speaker;
  const { speakers, ...rest } = before;
  statement.value = { ...rest, speaker, ...(same && speakers && { speakers }), because: same ? before.because : [] };
  decide(statement, decision);
  if (same) return;
  const ids = new Set([before.id]);
  for (const { value, followed } of draft.statements) {
    if (value.continues !== undefined && ids.has(value.continues) && value.speaker === before.speaker && followed.length === 0) ids.add(value.id);
  }
  for (const other of draft.statements) {
    if (other === statement || !ids.has(other.value.id)) continue;
    const { speakers: _, ...kept } = other.value;
    other.value = { ...kept, speaker, because: [...kept.because, decidedEvidence(decision)] };
  }
}

function decide(statement: DraftStatement, decision: Decision): void {
  const because = [...statement.value.because.filter(({ code }) => code !== 'decided'), decidedEvidence(decision)];
  statement.value = { ...statement.value, confidence: 1, because };
}

function follow({ followed }: DraftStatement, decision: Decision, aspect: string, value: string): void {
  followed.push({ decision, aspect, value });
}

function reshape(statement: DraftStatement, parts: Partial<Pick<Statement, 'content' | 'cue' | 'source'>>): void {
  statement.value = { ...statement.value, ...parts };
  if (!parts.content) return;
  statement.contents.push(parts.content);
  statement.reshaped = true;
}

/** A statement that the engine did not find, or finds no more. */
function addStatement(draft: Draft, content: readonly Span[]): DraftStatement {
  const id = freeId('s', draft.statements.map(({ value }) => value.id));
  const kind = kindOfWords(content.map(([start, end]) => draft.text.slice(start, end)));
  const value: Statement = { id, kind, content, cue: [], source: [], speaker: null, confidence: 1, because: [] };
  const statement: DraftStatement = { value, removed: false, followed: [], contents: [content], reshaped: true };
  draft.statements.push(statement);
  return statement;
}

/** By the marks alone, until somebody says otherwise. */
function kindOfWords(pieces: readonly string[]): StatementKind {
  const quoted = (piece: string) => /^\s*["“‘«„]/.test(piece);
  if (pieces.every(quoted)) return 'direct';
  return pieces.some((piece) => /["“”«»]/.test(piece)) ? 'mixed' : 'indirect';
}

/** Whether an actor says any statement that is left. */
export function speaks({ statements }: Draft, actor: string): boolean {
  return statements.some(({ value, removed }) => !removed && speakersOf(value).includes(actor));
}
