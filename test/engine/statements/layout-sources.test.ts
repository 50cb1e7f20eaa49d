import assert from 'node:assert/strict';
import { drafts } from './drafts';

const sources = (text: string, cue: string, content: string, source?: string) => drafts(text, [{ ...(source && { source }), cue, content: [content] }]).map((draft) => [draft.source, ...draft.content]);

describe('a dash and a name behind a quotation', () => {
  const above = (line: string) => sources(`What they said this week\n\n“We are ready.”${line}`, 'said', '“We are ready.”', 'they');
  it('outweigh a cue in the line above', () => {
    assert.deepEqual(above(' — Jane Roe'), [['Jane Roe', '“We are ready.”']]);
    assert.deepEqual(above('\n\n— Jane Roe'), [['Jane Roe', '“We are ready.”']]);
  });
  it('do not where no name is behind the dash', () => assert.deepEqual(above(' — Nobody was so sure'), [['they', '“We are ready.”']]));
  it('do not where no dash is before the name', () => assert.deepEqual(above(' Jane Roe'), [['they', '“We are ready.”']]));
  it('do not outweigh a cue in the paragraph', () => assert.deepEqual(sources('They said: “We are ready.” — Jane Roe', 'said', '“We are ready.”', 'They'), [['They', '“We are ready.”']]));
});

describe('a name and a colon before a quotation', () => {
  it('do not outweigh a cue in the line above', () => assert.deepEqual(sources('What they said this week\n\nJane Roe: “We are ready.”', 'said', '“We are ready.”', 'they'), [['they', '“We are ready.”']]));
});
