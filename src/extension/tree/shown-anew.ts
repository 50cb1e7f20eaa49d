/** When the view is drawn anew. */

/** What the view knows as something about a source has changed; each by its URI. */
export interface Shows {
  /** The document in the active editor. */
  readonly active: string | undefined;
  /** The source that the view shows, or showed last. */
  readonly shown: string | undefined;
  /** Whether it shows nothing. */
  readonly empty: boolean;
}

/**
 * Whether what has changed about the source `uri` concerns the view: it shows that source or nothing, or the source is in the active editor. On a busy
 * machine a document is active some time before the server takes it for a source, and the view shows the one before until then.
 */
export function isShownAnew(uri: string, { active, shown, empty }: Shows): boolean {
  return empty || uri === shown || uri === active;
}
