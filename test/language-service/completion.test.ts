import assert from 'node:assert/strict';
import { getCompletions } from '../../src/language-service/completion';
import { annotatedText, sampleAnnotation, sampleText } from './sample';

const typed = `${sampleText}\n\nThen Re`;
const source = annotatedText(typed, sampleAnnotation);
const completions = (text = source) => getCompletions(text, text.document.positionAt(text.text.length));

describe('completion', () => {
  it('offers named actors, those mentioned most first, in place of what is typed', () => {
    assert.deepEqual(completions().map(({ label }) => label), ['Ann Reed', 'Oslo', 'Moscow']);
    const edit = completions()[0]?.textEdit;
    assert.ok(edit && 'range' in edit && source.document.getText(edit.range) === 'Re');
  });

  it('is matched by other names too', () => assert.match(completions()[0]?.filterText ?? '', /Reed/));

  it('is silent while ordinary words are typed', () => {
    assert.deepEqual(completions(annotatedText(`${sampleText} then re`, sampleAnnotation)), []);
    assert.deepEqual(completions(annotatedText(`${sampleText} `, sampleAnnotation)), []);
  });
});
