/** Text as it may stand in HTML without becoming any: the text of a source is data. */
import { xmlText } from './xml-text';

/** `text` for an element's content or an attribute in quotes; line ends are LF, and what HTML forbids is U+FFFD. */
export function escapeHtml(text: string): string {
  return xmlText(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u007F-\u009F\uFDD0-\uFDEF]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
