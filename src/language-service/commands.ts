/** The commands of the client that hovers and code lenses link to: names and arguments, in one place. */
import type { Range } from 'vscode-languageserver-types';

/** What a correction is about: a statement, an actor or a decision of an open source by its id, or the mention that holds an offset. */
export interface Pointed {
  readonly uri: string;
  readonly statement?: string;
  readonly actor?: string;
  readonly mention?: number;
  readonly decision?: string;
}

/** What each command is given. */
export interface CommandArguments {
  /** Selects the range in the source and brings it into view. */
  'onTheRecord.reveal': readonly [uri: string, range: Range];
  /** Shows the actor in the tree with all that is known of it: the "more" of a hover. */
  'onTheRecord.showActor': readonly [uri: string, actor: string];
  /** Shows the statement in the tree with all of its evidence. */
  'onTheRecord.showStatement': readonly [uri: string, statement: string];
  /** Asks who else says the statement. */
  'onTheRecord.attribute': readonly [Pointed];
  'onTheRecord.notAStatement': readonly [Pointed];
  /** Keeps the statement as it is, whatever a later reading finds. */
  'onTheRecord.accept': readonly [Pointed];
  /** Asks whom the mention means instead. */
  'onTheRecord.splitActor': readonly [Pointed];
  /** Asks whom the actor is the same as. */
  'onTheRecord.mergeActors': readonly [Pointed];
  'onTheRecord.changeType': readonly [Pointed];
  'onTheRecord.notAName': readonly [Pointed];
  /** Takes back what another source's decision says of the actor. */
  'onTheRecord.refuseCarried': readonly [Pointed];
  /** Asks which of several people's decisions holds. */
  'onTheRecord.settle': readonly [Pointed];
}

export type CommandName = keyof CommandArguments;

/** The commands that a hover's Markdown may run: for `isTrusted: { enabledCommands }`. */
export const hoverCommands: readonly CommandName[] = [
  'onTheRecord.reveal', 'onTheRecord.showActor', 'onTheRecord.showStatement',
  'onTheRecord.attribute', 'onTheRecord.notAStatement', 'onTheRecord.accept',
  'onTheRecord.splitActor', 'onTheRecord.mergeActors', 'onTheRecord.changeType', 'onTheRecord.notAName',
  'onTheRecord.refuseCarried', 'onTheRecord.settle',
];

/** The target of a Markdown link that runs a command. The arguments are data: nothing in them can end the link. */
export function commandLink<Name extends CommandName>(command: Name, ...args: CommandArguments[Name]): string {
  // encodeURIComponent leaves ( ) ' * ! as they are, which Markdown would read; JSON has already escaped lone surrogates.
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[()'*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `command:${command}?${encoded}`;
}
