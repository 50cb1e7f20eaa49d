/**
 * What client and server say to each other beyond the Language Server Protocol: methods with their types.
 * It depends on neither side's library, so both can import it.
 */
import type { CarriedDecision, Decision, PlacedDecision } from '../corrections/decision';
import type { Annotation, Span } from '../engine/annotation';

/** A request: its method carries the types of what is sent and what comes back. */
export interface RequestMethod<Params, Result> {
  readonly method: string;
  readonly types?: (params: Params) => Result;
}

/** A notification: its method carries the type of what is sent. */
export interface NotificationMethod<Params> {
  readonly method: string;
  readonly types?: (params: Params) => void;
}

export interface SourceParams {
  readonly uri: string;
}

/** An annotation and the version of the document that its offsets belong to. */
export interface VersionedAnnotation {
  readonly version: number;
  readonly annotation: Annotation;
  /** Each decision that was sent for this source, and where it is in this version. */
  readonly decisions: readonly PlacedDecision[];
  /**
   * Only where the reading still goes on: the stretches that are read, `[start, end)` in UTF-16 offsets. Outside of them it
   * holds what quotation marks, captions and days tell.
   */
  readonly partial?: readonly Span[];
}

/**
 * Client → server. The annotation of an open source, in its present version: the answer waits until that is read.
 * `null` where the document is not open, not read as a source, or cannot be read.
 */
export const annotationRequest: RequestMethod<SourceParams, VersionedAnnotation | null> = { method: 'onTheRecord/annotation' };

/**
 * Client → server. What can be told of an open source before it is read whole: quotation marks, captions, days, and of a
 * long one names and speakers near what is seen, as soon as that is read ahead. `null` as for `annotationRequest`.
 */
export const glanceRequest: RequestMethod<SourceParams, VersionedAnnotation | null> = { method: 'onTheRecord/glance' };

export interface SetDecisionsParams {
  readonly uri: string;
  /** All decisions on this source; an empty list takes all back. */
  readonly decisions: readonly Decision[];
  /** The text that the decisions' positions belong to; `null` where it was not kept. */
  readonly madeOn: string | null;
  /** What other sources' decisions say of actors of the same name. */
  readonly carried: readonly CarriedDecision[];
}

/** Client → server. Sets the decisions that an open source's annotation heeds; the source's state is told anew. */
export const setDecisionsNotification: NotificationMethod<SetDecisionsParams> = { method: 'onTheRecord/setDecisions' };

export interface AnnotateTextParams {
  /** Becomes the annotation's id. */
  readonly id: string;
  readonly text: string;
}

/** Client → server. The annotation of a text that is not open in an editor, as for a folder's audit. */
export const annotateTextRequest: RequestMethod<AnnotateTextParams, Annotation> = { method: 'onTheRecord/annotateText' };

export interface ReadAsSourceParams {
  readonly uri: string;
  /** `false` takes it back. */
  readonly read: boolean;
}

/** Client → server. Reads a document as a source although its language is not among `ClientOptions.languages`. */
export const readAsSourceNotification: NotificationMethod<ReadAsSourceParams> = { method: 'onTheRecord/readAsSource' };

export interface SetDateParams {
  readonly uri: string;
  /** The day that the text is of, ISO 8601 ("2024-06-20"); `null` goes back to what the text says. */
  readonly iso: string | null;
}

/** Client → server. Sets the day against which a source's "Thursday" is understood. */
export const setDateNotification: NotificationMethod<SetDateParams> = { method: 'onTheRecord/setDate' };

export interface SeeParams {
  readonly uri: string;
  /** The first and the last line that the editor shows, counted from 0. What is read first is chosen by them, nothing else, so they may be of an older text. */
  readonly lines: readonly [first: number, last: number];
}

/** Client → server. What the editor shows of a source that is being read: of a long one, that is read ahead of the rest. Without it, the beginning is. */
export const seeNotification: NotificationMethod<SeeParams> = { method: 'onTheRecord/see' };

/** Where the server is with a source. A state other than `reading` holds until the document changes. */
export type SourceState = { readonly uri: string; readonly version: number } & (
  | {
      readonly state: 'reading';
      /** How much of the text is read, from 0 to 1. */
      readonly part: number;
      /** True where what is seen has just been read ahead of the rest: a glance now tells more than before. */
      readonly ahead: boolean;
    }
  | {
      readonly state: 'ready';
      readonly statements: number;
      /** Statements whose speaker is not known. */
      readonly unattributed: number;
      /** How much of the text was left out; 0 where all was read. */
      readonly skipped: number;
    }
  | { readonly state: 'unreadable'; readonly problem: string }
  | { readonly state: 'closed' }
);

/** Server → client, whenever a source's state changes. */
export const stateNotification: NotificationMethod<SourceState> = { method: 'onTheRecord/state' };

export interface ReaderState {
  /** The id of the reader that reads from now on; `quotation-marks` where no model could be loaded. */
  readonly reader: string;
  /** What happened and what to do, where the trained reader could not be loaded; shown once. */
  readonly problem: string | null;
}

/** Server → client, once: when the reader is loaded, or could not be. */
export const readerNotification: NotificationMethod<ReaderState> = { method: 'onTheRecord/reader' };

export interface ReadFileParams {
  /** Relative to the extension's folder, with forward slashes: "model/reader.onnx". */
  readonly path: string;
}

/** Server → client, in the browser only: a file of the extension. Fails where there is none. */
export const readFileRequest: RequestMethod<ReadFileParams, Uint8Array> = { method: 'onTheRecord/readFile' };

/** What a client may send as `initializationOptions`; all of it is optional, so that any editor can start the server. */
export interface ClientOptions {
  /** Only documents in these languages are sources; without it, every document that the editor opens here is one. */
  readonly languages?: readonly string[];
  /** True where the client knows the commands of `language-service/commands.ts`, which hovers then link to, and the notifications of this file. */
  readonly commands?: boolean;
  /** Address of the extension's `docs` folder, whose pages explain findings. */
  readonly docs?: string;
  /** Contents of the l10n bundle for the reader's language, by message. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Node only: the folder that holds the trained model; without it, `model` beside the server's own folder. */
  readonly modelFolder?: string;
}

/** The section `onTheRecord` of the settings, as the server reads it; the client's `package.json` states the same defaults. */
export interface ServerSettings {
  readonly inlayHints: { readonly enabled: boolean };
  readonly codeLens: { readonly enabled: boolean };
  readonly checks: {
    readonly enabled: boolean;
    /** Severity by the check's code; `default` is for all others. */
    readonly severity: Readonly<Record<string, CheckSeverity>>;
  };
}

export type CheckSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';
