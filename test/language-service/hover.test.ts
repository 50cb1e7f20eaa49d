import assert from 'node:assert/strict';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { Decided } from '../../src/engine/annotation';
import { tell } from '../../src/engine/wording';
import { hoverCommands } from '../../src/language-service/commands';
import { getHover } from '../../src/language-service/hover';
import { annotatedText, positionOf, sample, sampleAnnotation, sampleText, wordsIn } from './sample';

const plain = { commands: false, markup: MarkupKind.PlainText, locale: 'en' } as const;
const linked = { commands: true, markup: MarkupKind.Markdown, locale: 'en' } as const;

function card(words: string, nth = 1, options: Parameters<typeof getHover>[2] = plain, source = sample): string {
  const hover = getHover(source, positionOf(words, nth), options);
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
}

describe('hover', () => {
  it('tells of a name who it is, its other names, how often it appears and what it says', () => {
    const text = card('Ann Reed', 1);
    assert.match(text, /^Ann Reed \(person\), mayor of Oslo$/m);
    assert.match(text, /Also called “Reed” here\./);
    assert.match(text, /Mentioned 4 times; 3 statements:/);
    assert.match(text, /“We will build,” … “It takes time\.” · Direct quotation, line 3/);
  });

  it('does not name an affiliation that the role names already', () => {
    assert.doesNotMatch(card('Ann Reed', 1), /, of Oslo/);
    const actors = sampleAnnotation.actors.map((actor) => ({ ...actor, roles: actor.id === 'a1' ? ['mayor'] : actor.roles }));
    assert.match(card('Ann Reed', 1, plain, annotatedText(sampleText, { ...sampleAnnotation, actors })), /Ann Reed \(person\), mayor, of Oslo/);
  });

  it('gives the role that the text gives first, then the others', () => {
    const actors = sampleAnnotation.actors.map((actor) => ({ ...actor, roles: actor.id === 'a1' ? ['mayor of Oslo', 'Mayor'] : actor.roles }));
    assert.match(card('Ann Reed', 1, plain, annotatedText(sampleText, { ...sampleAnnotation, actors })), /^Ann Reed \(person\), mayor of Oslo\nAlso described as “Mayor”\./);
  });

  it('tells of a pronoun whom it stands for, and why', () => {
    assert.match(card('She', 1), /^Ann Reed \(person\)/);
    assert.match(card('She', 1), /Why: “She” is Ann Reed: the nearest that fits\./);
  });

  it('tells what is known offline, and for what a capital stands', () => {
    assert.match(card('Oslo', 1), /capital of Norway/);
    assert.match(card('Moscow', 1), /Stands here for the government of Russia\.\nWhy: subject of “views”\./);
  });

  it('tells that somebody is not known, and why', () => {
    assert.match(card('Nobody', 1), /Who or what “Nobody” is can’t be known\.\nnobody named before fits “Nobody”/);
  });

  it('tells of a quotation who says it, by which words, why, and how sure that is in words', () => {
    const text = card('We will build');
    assert.match(text, /^Direct quotation by Ann Reed, mayor of Oslo$/m);
    assert.match(text, /Attributed to “Reed” by “said”\./);
    assert.match(text, /Why:\n• subject of “said”/);
    assert.match(text, /This is almost certain\./);
    assert.doesNotMatch(text, /0\.\d|95/);
  });

  it('names the speakers of statements within statements, the innermost first', () => {
    const text = card('pay');
    assert.match(text, /^Indirect statement by Ann Reed, mayor of Oslo$/m);
    assert.match(text, /Told by the ministry\./);
    assert.match(text, /This is more likely than not\./);
  });

  it('says of an unattributed statement that its speaker is not known', () => {
    assert.match(card('there'), /who says it is not known[^]*names nobody as saying it[^]*doubtful/);
  });

  it('says that a repeated caption counts once', () => {
    const statements = sampleAnnotation.statements.map((statement) => ({ ...statement, repeated: true }));
    assert.match(card('We will build', 1, plain, annotatedText(sampleText, { ...sampleAnnotation, statements })), /counts once/);
    assert.doesNotMatch(card('We will build'), /counts once/);
  });

  it('ends where statements hold each other in a circle', () => {
    const statements = sampleAnnotation.statements.map((statement) => (statement.id === 's3' ? { ...statement, within: 's4' } : statement));
    assert.match(card('pay', 1, plain, annotatedText(sampleText, { ...sampleAnnotation, statements })), /Told by/);
  });

  it('tells which day “Monday” was, and how that is known', () => {
    assert.match(card('Monday'), /^Monday, June 17, 2024: the last one before Thursday, 20 June 2024, the text’s date$/m);
  });

  it('tells in one line who says the words that have a card of their own', () => {
    const text = card('Oslo', 2);
    assert.match(text, /^Oslo \(place\)[^]*\nIndirect statement by Ann Reed, mayor of Oslo$/);
  });

  it('covers the words that it speaks of', () => {
    const range = getHover(sample, positionOf('Reed', 3), plain)?.range;
    assert.equal(range && wordsIn(range), 'Reed');
  });

  it('is silent where there is nothing to tell', () => {
    assert.equal(getHover(sample, positionOf('spoke'), plain), null);
    assert.equal(getHover(sample, positionOf(' spoke'), plain), null);
  });

  it('links to our own commands only, with the uri and the place as arguments', () => {
    const links = [...card('Ann Reed', 1, linked).matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');
    assert.ok(links.length >= 4);
    for (const target of links) {
      const [, command, args] = /^command:([\w.]+)\?(.*)$/.exec(target) ?? [];
      assert.ok(hoverCommands.some((known) => known === command), target);
      const [first] = JSON.parse(decodeURIComponent(args ?? '')) as [string | { readonly uri: string }];
      assert.equal(typeof first === 'string' ? first : first.uri, sample.document.uri);
    }
    assert.doesNotMatch(card('Ann Reed', 1, { ...linked, commands: false }), /command:/);
  });

  it('tells that people decided, where it was carried over from, and that they differ', () => {
    const decided = (value: Decided) => annotatedText(sampleText, { ...sampleAnnotation, statements: sampleAnnotation.statements.map((statement) => ({ ...statement, confidence: 1, decided: value })) });
    const own = card('We will build', 1, linked, decided({ by: ['urn:uuid:1'], disputed: false }));
    assert.match(own, /A person decided this\./);
    assert.doesNotMatch(own, /certain|onTheRecord\.accept/);
    assert.match(card('We will build', 1, linked, decided({ by: ['urn:uuid:1'], disputed: false, from: 'seeds/[a](b).txt' })), /decided in seeds\\\/\\\[a\\\]\\\(b\\\)\.txt\. \[Not here\]\(command:onTheRecord\.refuseCarried\?/);
    assert.match(card('We will build', 1, linked, decided({ by: ['urn:uuid:1', 'urn:uuid:2'], disputed: true })), /differ\\: the last one is shown\. \[Settle…\]\(command:onTheRecord\.settle\?/);
  });

  it('shows hostile names and reasons as text', () => {
    const hostile = '[x](command:evil) <img src=x> ![](http://x)';
    const actors = sampleAnnotation.actors.map((actor) => ({ ...actor, name: hostile, aliases: [hostile], roles: [hostile] }));
    const statements = sampleAnnotation.statements.map((statement) => ({ ...statement, because: [{ code: 'x', text: hostile }, { code: 'y', ...tell('subject of “{0}”', hostile) }] }));
    const source = annotatedText(sampleText, { ...sampleAnnotation, actors, statements });
    for (const text of [card('Ann Reed', 1, linked, source), card('We will build', 1, linked, source)]) assert.doesNotMatch(text, /(?<!\\)\]\(command:evil|(?<!\\)<img|(?<!\\)!\[/);
  });
});
