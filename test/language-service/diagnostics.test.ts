import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { getDiagnostics } from '../../src/language-service/diagnostics';
import { annotatedText, sample, sampleAnnotation, sampleText, wordsIn } from './sample';

const on = { enabled: true, severity: {} };

describe('diagnostics', () => {
  it('say where, what and by which check, as information unless told otherwise', () => {
    const [first, second] = getDiagnostics(sample, on, 'file:///extension/docs/');
    assert.ok(first && second);
    assert.equal(wordsIn(first.range), 'A senior official');
    assert.equal(first.severity, DiagnosticSeverity.Information);
    assert.equal(first.codeDescription?.href, 'file:///extension/docs/checks/unnamed-source.md');
    assert.deepEqual(second.relatedInformation?.map(({ message }) => message), ['Oslo']);
  });

  it('have the severity that is set, and are off where that is set', () => {
    const severity = { default: 'warning', 'two-spellings': 'off' } as const;
    assert.deepEqual(getDiagnostics(sample, { enabled: true, severity }).map(({ code, severity }) => [code, severity]), [['unnamed-source', DiagnosticSeverity.Warning]]);
    assert.deepEqual(getDiagnostics(sample, { enabled: false, severity: {} }), []);
  });

  it('are not misled by a code that is the name of what every object has', () => {
    const findings = [{ start: 0, end: 4, code: 'constructor', message: 'x' }];
    assert.equal(getDiagnostics(annotatedText(sampleText, { ...sampleAnnotation, findings }), on)[0]?.severity, DiagnosticSeverity.Information);
  });
});
