/** Names for sources that linked data and XML can carry. */

/** `id` with everything escaped that an IRI can't hold; slashes stay, so that a path is a relative reference. */
export function iriOf(id: string): string {
  return id.split('/').map((part) => encodeURIComponent(wellFormed(part))).join('/');
}

/** `text` with each unpaired surrogate as U+FFFD, as UTF-8 will have it; its length stays the same. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
