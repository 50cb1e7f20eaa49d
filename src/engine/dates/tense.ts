/** Whether the words around a date speak of what is to come: the verb nearest before it tells, else the first behind it. */

const coming =
  /\b(?:(?:will|shall|would|to|should|must|may|can) (?:not )?be [a-z]{2,14}|will|shall|would|won['’]t|is to|are to|was to|were to|going to|plans?(?: to)?|planned (?:for|to)|scheduled|set (?:to|for)|expected|slated|due(?: (?:to|on|in|out))?|upcoming|begins?|starts|opens|closes|ends|meets?|votes|go(?:es)?|heads|takes place|take place|kicks? off|faces|hosts|visits|travels|returns|arrives|departs|leaves|plays|gathers?|convenes|expires|resumes|intends?|expects?|hopes? to|is (?:meeting|visiting|holding|hosting|arriving|leaving|opening)|are (?:meeting|visiting|holding|leaving))\b|['’]ll\b/gi;
/** What several do on a day to come, where nothing before speaks of the past: "Entries close on Monday", but "They found the shops open on Friday". */
const plain = /(?<!\b(?:the|an?|its|his|her|their|this) )(?:open|close|begin|start|end|resume|return)(?= on\b)/gi;
const past =
  /\b(?:said|told|was|were|had|did|met|made|took|held|came|went|gave|saw|found|began|wrote|spoke|won|lost|left|killed|fell|rose|grew|sank|hit|broke|sold|bought|built|spent|paid|led|ran|became|stood|fought|flew|drove|shot|struck|beat|caught|brought|thought|kept|felt|sent|rang|sang|swam|threw|chose|has|have|[a-z]{2,14}ed)\b/gi;

/** How many UTF-16 units on each side are looked at. */
const reach = 120;

/** `before` and `after` are the rest of the date's sentence. */
export function speaksOfComing(before: string, after: string): boolean {
  // "was due on the 17th but never arrived"
  if (/^[^.;]{0,60}\bbut (?:never|did not|didn['’]t|failed)\b/.test(after.slice(0, reach))) return false;
  const near = before.slice(-reach);
  const [lastComing, lastPast] = [lastEnd(near, coming), lastEnd(near, past)];
  if (lastComing >= 0 || lastPast >= 0) return lastComing >= lastPast;
  if (lastEnd(near, plain) >= 0) return true;
  const behind = after.slice(0, reach);
  const [firstComing, firstPast] = [firstStart(behind, coming), firstStart(behind, past)];
  return firstComing <= firstPast && firstComing < Infinity;
}

function lastEnd(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].reduce((_, match) => match.index + match[0].length, -1);
}

function firstStart(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)][0]?.index ?? Infinity;
}
