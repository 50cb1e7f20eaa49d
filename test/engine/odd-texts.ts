/** Inputs that no news text looks like, by name: none may make the engine throw or misplace anything. */
export const oddTexts: readonly (readonly [string, string])[] = [
  ['an empty text', ''],
  ['white space alone', ' \t\r\n\u00A0\n'],
  ['a byte-order mark', '\uFEFF"We are ready," Lim said.\n'],
  ['NUL bytes', '\u0000"We are\u0000 ready," Lim said.\u0000\u0000'],
  ['CRLF line ends', 'A headline here\r\n\r\n"We are ready," Lim said.\r\n\r\n"It will be hard."\r\n'],
  ['lone surrogates', '"We \uD83D are ready," Lim \uDE00 said. \uD83D'],
  ['astral characters', '𝒲𝑒 said "😀 we are ready 😀," 🎉.'],
  ['right-to-left words', 'قال المتحدث "نحن مستعدون" يوم الخميس. \u200F"مرحبا"\u200F'],
  ['marks alone', '"""\'\'\'“”«»‘’"\'"\'“‘«'],
  ['one mark', '"'],
  ['one long line', '"We are ready," Lim said on Thursday. '.repeat(5000)],
  ['a long word', 'a'.repeat(100_000)],
  ['many short lines', 'a\n'.repeat(20_000)],
  ['a quotation left open over many paragraphs', `${'“We wait.\n\n'.repeat(30_000)}“It is over.”`],
  ['brackets after full stops', 'A. (Yonhap) '.repeat(500)],
];
