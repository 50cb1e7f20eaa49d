/** Text that XML 1.0 can hold. */

/**
 * `text` with each character that XML forbids (control characters, unpaired surrogates, U+FFFE and U+FFFF) as U+FFFD. The
 * length in UTF-16 and in code points stays the same, so that offsets hold.
 */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}

/** `text` as it stands in an element or in an attribute in double quotes, with what XML forbids as U+FFFD. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\r]/gu, (char) => `&#${char.charCodeAt(0)};`);
}
