/** What an editor would look at, as diagnostics: with a severity of the reader's choice and a page that explains it. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';

/** The settings of the checks: whether there are any, and how weighty each is by its code. `default` stands for all others. */
export interface CheckSettings {
  readonly enabled: boolean;
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
}

/** The name that diagnostics bear; code actions know their own by it. */
export const diagnosticSource = 'On the Record';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** `docs` is the address of the folder in which `checks/<code>.md` explains each finding; without it nothing is linked. */
export function getDiagnostics(source: AnnotatedSource, { enabled, severity }: CheckSettings, docs?: string): Diagnostic[] {
  if (!enabled) return [];
  return source.annotation.findings.flatMap((finding) => {
    const weight = chosen(severity, finding.code) ?? chosen(severity, 'default') ?? 'information';
    return weight === 'off' ? [] : [diagnostic(source, finding, severities[weight], docs)];
  });
}

/** A code such as "constructor" must not find what every object has. */
function chosen(severity: CheckSettings['severity'], code: string) {
  return Object.hasOwn(severity, code) ? severity[code] : undefined;
}

function diagnostic(source: AnnotatedSource, { start, end, code, message, related }: Finding, severity: DiagnosticSeverity, docs: string | undefined): Diagnostic {
  const { uri } = source.document;
  return {
    range: source.range([start, end]),
    severity,
    source: diagnosticSource,
    code,
    ...(docs !== undefined && { codeDescription: { href: `${docs.replace(/\/$/, '')}/checks/${encodeURIComponent(code)}.md` } }),
    message,
    ...(related && { relatedInformation: related.map((span) => ({ location: { uri, range: source.range(span) }, message: source.words(span) })) }),
  };
}
