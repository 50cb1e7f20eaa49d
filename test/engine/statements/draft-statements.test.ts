import assert from 'node:assert/strict';
import { drafts } from './drafts';

describe('quotation marks bind contents', () => {
  it('to the whole of a quotation that a content has most of', () => {
    const [statement] = drafts('“We are ready. We have been for weeks,” Lim said.', [{ source: 'Lim', cue: 'said', content: ['We have been for weeks'] }]);
    assert.deepEqual(statement?.content, ['“We are ready. We have been for weeks,”']);
  });

  it('and keep a content out of a quotation that it has little of', () => {
    const [statement] = drafts('Roe denied that they fell “while the whole of the board looked on,” as papers had it.', [{ source: 'Roe', cue: 'denied', content: ['that they fell “while'] }]);
    assert.deepEqual(statement?.content, ['that they fell ']);
  });

  it('also where the next paragraph takes it up, and not where nobody knows its end', () => {
    const found = { source: 'Lim', cue: 'said:', content: ['We have been for weeks.'] };
    assert.deepEqual(drafts('Lim said: “We are ready. We have been for weeks.\n\n“It will be hard.”', [found])[0]?.content, ['“We are ready. We have been for weeks.', '“It will be hard.”']);
    assert.deepEqual(drafts('Lim said: “We are ready. We have been for weeks. And left.\n\nRain fell.', [found])[0]?.content, ['We have been for weeks.']);
  });

  it('not where somebody quoted reports another’s words', () => {
    const found = drafts('“Roe told me that it was over, and I believed it,” Lim said.', [
      { source: 'Lim', cue: 'said', content: ['“Roe told me that it was over, and I believed it,”'] },
      { source: 'Roe', cue: 'told', content: ['that it was over'] },
    ]);
    assert.deepEqual(found.map(({ content, within }) => [content, within]), [[['“Roe told me that it was over, and I believed it,”'], undefined], [['that it was over'], 0]]);
  });
});

describe('a quotation has one speaker', () => {
  it('whose cue is nearest', () => {
    const found = drafts('“We are ready,” Lim said. Roe answered: “We are not.”', [
      { source: 'Lim', cue: 'said', content: ['“We are ready,”', '“We are not.”'] },
      { source: 'Roe', cue: 'answered', content: ['“We are not.”'] },
    ]);
    assert.deepEqual(found.map(({ source, content }) => [source, content]), [['Lim', ['“We are ready,”']], ['Roe', ['“We are not.”']]]);
  });

  it('and another who reports that speaker', () => {
    const found = drafts('Yonhap reported that Kim said, “We are ready.”', [
      { source: 'Yonhap', cue: 'reported', content: ['that Kim said, “We are ready.”'] },
      { source: 'Kim', cue: 'said', content: ['“We are ready.”'] },
    ]);
    assert.deepEqual(found.map(({ source, within }) => [source, within]), [['Yonhap', undefined], ['Kim', 0]]);
  });

  it('so that an attribution left without content goes', () => {
    const found = drafts('“We are ready,” Lim said, smiling.', [
      { source: 'Lim', cue: 'said', content: ['“We are ready,”'] },
      { source: 'Lim', cue: 'smiling', content: ['“We are ready,”'] },
    ]);
    assert.deepEqual(found.map(({ cue }) => cue), ['said']);
  });
});

describe('the kind of a statement', () => {
  for (const [kind, text, content] of [
    ['direct', '“We are ready,” Lim said.', '“We are ready,”'],
    ['direct', 'Lim said “we are ready.”', '“we are ready.”'],
    ['mixed', 'Lim said that they were “ready for anything.”', 'that they were “ready for anything.”'],
    ['mixed', 'Lim called it “a clear violation.”', '“a clear violation.”'],
    ['indirect', 'Lim said that they were ready.', 'that they were ready'],
  ] as const)
    it(`is ${kind} in: ${text}`, () => assert.equal(drafts(text, [{ source: 'Lim', content: [content] }])[0]?.kind, kind));
});

describe('quotations go on', () => {
  const said = { source: 'Lim', cue: 'said', content: ['“We are ready,”'] };

  it('after a full stop', () => {
    const found = drafts('“We are ready,” Lim said. “It will be hard.”', [said]);
    assert.deepEqual(found.map(({ content }) => content), [['“We are ready,”', '“It will be hard.”']]);
    assert.ok(found[0]?.because.includes('continues-quotation'));
  });

  it('after a comma', () => {
    assert.deepEqual(drafts('“We are ready,” Lim said, “and it will be hard.”', [said])[0]?.content, ['“We are ready,”', '“and it will be hard.”']);
  });

  it('after another sentence of a quotation', () => {
    assert.deepEqual(drafts('“We are ready,” Lim said. “It will be hard.” “But we can.”', [said])[0]?.content, ['“We are ready,”', '“It will be hard.” “But we can.”']);
  });

  it('in the next paragraph as a statement of its own', () => {
    const found = drafts('“We are ready,” Lim said.\n\n“It will be hard.”', [said]);
    assert.deepEqual(found.map(({ content, continues }) => [content, continues]), [[['“We are ready,”'], undefined], [['“It will be hard.”'], 0]]);
  });

  it('in the next paragraph as a piece where the first was left open', () => {
    const found = drafts('Lim said: “We are ready.\n\n“It will be hard.”', [{ ...said, content: ['“We are ready.'] }]);
    assert.deepEqual(found.map(({ content }) => content), [['“We are ready.', '“It will be hard.”']]);
  });

  it('in single marks where the text has those for speech', () => {
    const found = drafts("'We are ready,' Lim said. 'It will be hard.'", [{ ...said, content: ["'We are ready,'"] }]);
    assert.deepEqual(found.map(({ content }) => content), [["'We are ready,'", "'It will be hard.'"]]);
  });

  it('not where other words follow in the sentence', () => {
    const found = drafts('“We are ready,” Lim said. “The Hours” is his favourite film.', [said]);
    assert.deepEqual(found.map(({ content }) => content), [['“We are ready,”']]);
  });

  it('not across a paragraph in which nobody is quoted', () => {
    const found = drafts('“We are ready,” Lim said.\n\nRain fell.\n\n“It will be hard.”', [said]);
    assert.deepEqual(found.map(({ continues, because }) => [continues, because]), [[undefined, ['cue']], [undefined, ['unattributed']]]);
  });
});

describe('what nobody is said to utter', () => {
  it('is a statement without a source', () => {
    const [statement] = drafts('“We are ready for whatever comes.”', []);
    assert.deepEqual(statement, { kind: 'direct', content: ['“We are ready for whatever comes.”'], source: '', cue: '', because: ['unattributed'] });
  });

  for (const text of [
    'She is the “Iron Lady” of the party.',
    'Drivers took the “green” lane.',
    'He directed the film “We Are Ready.”',
    'A group known as “the friends of the lake” met.',
    'Robert “Bobby” Roe came.',
    'She read from the novel “It will be hard to go home.”',
    'They watched CNN’s “State of the Union.”',
    'He is 6\'2" tall.',
  ])
    it(`but not in: ${text}`, () => assert.deepEqual(drafts(text, []), []));
});

describe('sources that the layout shows', () => {
  it('stand behind a dash', () => {
    const [statement] = drafts('“We are ready for it.” — Jane Roe, mayor', []);
    assert.deepEqual(statement, { kind: 'direct', content: ['“We are ready for it.”'], source: 'Jane Roe, mayor', cue: '—', because: ['dash'] });
  });

  it('stand behind a dash in the next line', () => {
    assert.equal(drafts('What readers say\n\n“We are ready for it.”\n― Jane Roe\n“We are not.”\n― John Doe', [])[1]?.source, 'John Doe');
  });

  it('but not where the dash goes on with the sentence', () => {
    assert.deepEqual(drafts('He said “yes, we can do it” - a phrase that he likes.', []), []);
    assert.equal(drafts('“We are ready for it.” - Russian for “yes.”', [])[0]?.source, '');
  });

  it('stand in the line above', () => {
    const [statement] = drafts('From the chair of the board:\n\n“We are ready for it.”', []);
    assert.deepEqual([statement?.source, statement?.cue, statement?.because], ['the chair of the board', 'From', ['line-above']]);
  });

  it('stand before a verb in the line above', () => {
    const [statement] = drafts('Rain fell. Roe then continued:\n\n“We are ready for it.”', []);
    assert.deepEqual([statement?.source, statement?.cue], ['Roe', 'then continued:']);
  });

  it('stand before a verb and a comma in the line above', () => assert.equal(drafts('Rain fell. Roe stated,\n\n“We are ready for it.”', [])[0]?.source, 'Roe'));
  for (const line of ['Rain fell, Jane Roe,', 'From the chair of the board,']) it(`not in the line above: ${line}`, () => assert.equal(drafts(`${line}\n\n“We are ready for it.”`, [])[0]?.source, ''));

  it('stand before a verb and behind a circumstance', () => {
    assert.equal(drafts('Looking ahead to the vote, Roe added:\n\n“We are ready for it.”', [])[0]?.source, 'Roe');
  });

  it('are a name alone in the line above, with what somebody is', () => {
    const [statement] = drafts('Rain fell.\n\nLawyer Joost van Elk:\n\n“We are ready for it.”', [], { 'Joost van Elk': 'person' });
    assert.deepEqual([statement?.source, statement?.cue], ['Lawyer Joost van Elk', ':']);
  });

  for (const line of ['Yesterday:', 'The law of the land:', 'Question Time:', 'In the New York Times:', 'Lawyer Joost van Elk'])
    it(`not in the line above: ${line}`, () => assert.deepEqual(drafts(`Rain fell.\n\n${line}\n\n“We are ready for it.”`, [])[0]?.source, ''));

  it('not where the line above only announces', () => {
    assert.equal(drafts('Here is what the law says:\n\nRain fell.\n\n“We are ready for it.”', [])[0]?.source, '');
  });

  for (const [text, source, content] of [
    ['Ukraine ready to talk: Zelensky', 'Zelensky', 'Ukraine ready to talk'],
    ['Zelensky: Ukraine ready to talk', 'Zelensky', 'Ukraine ready to talk'],
  ] as const)
    it(`stand beside a headline’s colon: ${text}`, () => {
      const [statement] = drafts(`${text}\n\nRain fell on the capital.`, [], { Zelensky: 'person' });
      assert.deepEqual([statement?.source, statement?.content, statement?.cue], [source, [content], ':']);
    });

  it('not where no name fills a side of the headline', () => {
    assert.deepEqual(drafts('The latest: Zelensky ready to talk\n\nRain fell on the capital.', [], { Zelensky: 'person' }), []);
  });
});

describe('a headline’s quotation', () => {
  const body = 'Roe has offered “to quit at once,” she said.';

  it('is whose the body shows', () => {
    const found = drafts(`Minister 'to quit at once'\n\n${body}`, [{ source: 'she', cue: 'said', content: ['“to quit at once,”'] }]);
    assert.deepEqual(found[0], { kind: 'mixed', content: ["'to quit at once'"], source: 'she', cue: '', because: ['headline-quotation'] });
  });

  it('is somebody’s where the body shows nobody', () => {
    assert.deepEqual(drafts("Minister 'to quit'\n\nRain fell.", [])[0]?.because, ['headline-quotation']);
  });

  it('is none where it may be a title', () => {
    assert.deepEqual(drafts("Roe to direct 'The Hours'\n\nRain fell.", []), []);
  });
});

describe('transcripts', () => {
  const text = 'LIM: We are ready.\n\nIt will be hard.\n\n(LAUGHTER)\n\nQ: When?\n\nLIM: Roe said that it would be soon.';

  it('give each turn to its label', () => {
    const found = drafts(text, [{ source: 'Roe', cue: 'said', content: ['that it would be soon'] }]);
    assert.deepEqual(found.map(({ source, cue, content, kind, within }) => [source, cue, content, kind, within]), [
      ['LIM', ':', ['We are ready.', 'It will be hard.'], 'direct', undefined],
      ['Q', ':', ['When?'], 'direct', undefined],
      ['LIM', ':', ['Roe said that it would be soon.'], 'direct', undefined],
      ['Roe', 'said', ['that it would be soon'], 'indirect', 2],
    ]);
  });

  it('have labels in double brackets', () => {
    const found = drafts('((WN)) Are you ready?\n\nRoe: We are.\n\n((WN)) Will it be hard?\n\nRoe: It will.', []);
    assert.deepEqual(found.map(({ source, content }) => [source, content]), [['WN', ['Are you ready?']], ['Roe', ['We are.']], ['WN', ['Will it be hard?']], ['Roe', ['It will.']]]);
  });

  it('have names that answer a Q', () => {
    const found = drafts('Q: Are you ready?\n\nAnn Roe: We are.', []);
    assert.deepEqual(found.map(({ source, content }) => [source, content]), [['Q', ['Are you ready?']], ['Ann Roe', ['We are.']]]);
  });

  it('are no lists of names', () => {
    assert.deepEqual(drafts('GOALKEEPERS: Roe, Doe\n\nDEFENDERS: Lee, Kim, Park\n\nFORWARDS: Li', []), []);
  });

  it('are none where one line has a colon', () => {
    assert.deepEqual(drafts('NOTE: The talks are over.\n\nRain fell.', []), []);
  });
});

describe('what is no source', () => {
  it('is a credit', () => {
    const text = 'Lim speaks at a briefing, she said. (KCNA via Yonhap)\n\nRain fell.';
    assert.deepEqual(drafts(text, [{ source: 'Yonhap', cue: 'via', content: ['Lim speaks at a briefing'] }]), []);
  });

  it('nor where it stands before the paragraph', () => {
    const text = 'Lim speaks at a briefing. (Yonhap)\n\nRain fell, and concern was expressed over the pact.';
    assert.deepEqual(drafts(text, [{ source: 'Yonhap', cue: 'expressed', content: ['over the pact'] }]).map(({ source }) => source), ['']);
  });

  it('is the word that leads on from it', () => {
    assert.equal(drafts('It rained, according to the agency on Thursday.', [{ source: 'the agency on', cue: 'according to', content: ['It rained'] }])[0]?.source, 'the agency');
  });

  it('is what stands in another sentence', () => {
    assert.equal(drafts('He told Radio Norda. Roe said that it rained.', [{ source: 'Radio Norda. Roe', cue: 'said', content: ['that it rained'] }])[0]?.source, 'Roe');
  });

  it('is nobody where something is called so', () => {
    assert.deepEqual(drafts('The protest, known as “Operation Chalk Down”, goes on.', [{ cue: 'known as', content: ['The protest', '“Operation Chalk Down”'] }]), []);
  });

  it('is a plan', () => {
    assert.deepEqual(drafts('All went according to plan.', [{ source: 'plan', cue: 'according to', content: ['All went'] }]), []);
  });

  it('unlike a report', () => {
    assert.equal(drafts('All went, according to the report.', [{ source: 'the report', cue: 'according to', content: ['All went'] }]).length, 1);
  });
});

describe('nested statements', () => {
  it('lie within the one whose content holds them', () => {
    const found = drafts('Yonhap reported that Kim said that they were ready.', [
      { source: 'Yonhap', cue: 'reported', content: ['that Kim said that they were ready'] },
      { source: 'Kim', cue: 'said', content: ['that they were ready'] },
    ]);
    assert.deepEqual(found.map(({ source, within }) => [source, within]), [['Yonhap', undefined], ['Kim', 0]]);
  });
});

describe('what somebody is reported to have said within a report', () => {
  const inner = (said: string) => drafts(`Roe said ${said}.`, [{ source: 'Roe', cue: 'said', content: [said] }]).slice(1).map(({ source, cue, content }) => [source, cue, ...content]);

  it('is a statement of its own', () => {
    assert.deepEqual(inner('that police believed the fire was set'), [['police', 'believed', 'the fire was set']]);
    assert.deepEqual(inner('a Pentagon official said the plane was lost'), [['a Pentagon official', 'said', 'the plane was lost']]);
  });

  it('with a name in commas, and a quotation', () => {
    assert.deepEqual(inner('that the surgeon, Henryk Bem, had said the valve was “good enough”'), [['the surgeon, Henryk Bem,', 'had said', 'the valve was “good enough”']]);
  });

  it('but not where nobody says it', () => {
    assert.deepEqual(inner('that the fire was set'), []);
    assert.deepEqual(inner('it was over'), []);
  });
});

describe('statements in a caption printed twice', () => {
  it('are repeated in the second', () => {
    const caption = 'Lim speaks, “We are ready for it.” (Yonhap)';
    const found = drafts(`${caption} ${caption}\n\nRain fell.`, []);
    assert.deepEqual(found.map(({ repeated }) => repeated), [undefined, true]);
  });
});

describe('quotations that a colon or the sentence behind them gives to somebody', () => {
  const sources = (text: string) => drafts(text, []).map(({ source, content }) => [source, ...content]);
  it('stand behind who speaks and what they are', () => assert.deepEqual(sources('Grace Lutalo, opposition leader: “A sad day for us all.”\n\nRain fell.')[0], ['Grace Lutalo, opposition leader', '“A sad day for us all.”']));
  it('stand before a dash and a line with what they were asked', () => assert.equal(sources('“I would rather be cold.” — Agnes Moyle, 88, of Truro, on why she has not turned on her heating since the price of gas went up in the town\n\nRain fell.')[0]?.[0], 'Agnes Moyle, 88, of Truro'));
  it('but not where more than the quotation follows', () => assert.equal(sources('Rule One: “A sad day for us all” is how it began.\n\nRain fell.')[0]?.[0] ?? '', ''));
  it('began a speech', () => assert.deepEqual(sources('“This was the worst play of my life.” So began the speech that Tamsin Ogilvie gave on Friday.')[0], ['Tamsin Ogilvie', '“This was the worst play of my life.”']));
  it('are how somebody describes a day', () => assert.deepEqual(sources('“Nobody rang. Nobody wrote.”\n\nThat is how Odile Marchetti, 74, describes the day.')[0], ['Odile Marchetti', '“Nobody rang. Nobody wrote.”']));
  it('stand in the place of a cue that has no source', () => {
    const found = drafts('QUOTE OF THE DAY\n\n“Poverty is not weather.”\n\n— Thandeka Mokoena, economist', [{ cue: 'QUOTE', content: ['“Poverty is not weather.”'] }]);
    assert.deepEqual(found.map(({ source }) => source), ['Thandeka Mokoena, economist']);
  });
});

describe('what the same source says besides', () => {
  it('follows “adding that”', () => {
    const found = drafts('Roe said it was late, adding that China would watch.', [{ source: 'Roe', cue: 'said', content: ['it was late'] }]);
    assert.deepEqual(found.map(({ source, cue, content }) => [source, cue, ...content]), [['Roe', 'said', 'it was late'], ['Roe', 'adding', 'that China would watch']]);
  });
  it('has a cue that “but” joins to the first', () => {
    const found = drafts('It called the bill late but noted that rules were missing.', [{ source: 'It', cue: 'called', content: ['the bill late'] }, { cue: 'noted', content: ['that rules were missing'] }]);
    assert.deepEqual(found.map(({ source }) => source), ['It', 'It']);
  });
  it('but not where another clause begins', () => {
    const found = drafts('It called the bill late, while some noted that rules were missing.', [{ source: 'It', cue: 'called', content: ['the bill late'] }, { cue: 'noted', content: ['that rules were missing'] }]);
    assert.deepEqual(found.map(({ source }) => source), ['It', '']);
  });
});

describe('questions and answers in paragraphs of their own', () => {
  const text = 'Paley told the court she had kept them.\n\n“And where are those now?” the judge asked.\n\n“In my garage, Your Honor.”';
  it('are in turn of the two who speak', () => {
    const found = drafts(text, [{ source: 'Paley', cue: 'told', content: ['she had kept them'] }, { source: 'the judge', cue: 'asked', content: ['“And where are those now?”', '“In my garage, Your Honor.”'] }]);
    assert.deepEqual(found.map(({ source, continues }) => [source, continues]), [['Paley', undefined], ['the judge', undefined], ['', 0]]);
  });
  it('go on where none of them asks', () => {
    const found = drafts('“It rained,” Paley said.\n\n“It snowed.”', [{ source: 'Paley', cue: 'said', content: ['“It rained,”'] }]);
    assert.deepEqual(found.map(({ continues }) => continues), [undefined, 0]);
  });
});
