/** Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines. */

export interface CheckedFinding {
  readonly code: string;
  readonly message: string;
  /** From 1, as are the columns; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CheckedSource {
  readonly file: string;
  readonly findings: readonly CheckedFinding[];
}

/** A log with one run; `columnKind` says what the columns count. */
export function sarif(sources: readonly CheckedSource[]): object {
  const codes = [...new Set(sources.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'On the Record', rules: codes.map((id) => ({ id, defaultConfiguration: { level: 'note' } })) } },
      columnKind: 'utf16CodeUnits',
      results: sources.flatMap(({ file, findings }) => findings.map((each) => ({
        ruleId: each.code,
        ruleIndex: codes.indexOf(each.code),
        level: 'note',
        message: { text: each.message },
        locations: [{
          physicalLocation: {
            artifactLocation: { uri: file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/') },
            region: { startLine: each.line, startColumn: each.column, endLine: each.endLine, endColumn: each.endColumn },
          },
        }],
      }))),
    }],
  };
}
