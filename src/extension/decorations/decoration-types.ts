/** The decoration types: each is made once, when it is first needed, and lives as long as the extension. */
import * as vscode from 'vscode';
import type { StatementKind } from '../../engine/annotation';
import type { Look, LookColor } from './look';

/** Parts of the statement under the cursor. */
export type ActivePart = 'content' | 'source' | 'cue';

const lines: Record<StatementKind, string> = { direct: 'solid', mixed: 'dashed', indirect: 'dotted' };

export class DecorationTypes implements vscode.Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();

  look(look: Look): vscode.TextEditorDecorationType {
    return this.#once(look, () => {
      const [kind, color] = look.split('/') as [StatementKind, LookColor];
      const line = { borderStyle: lines[kind], borderWidth: '0 0 2px 0' };
      if (color === 'plain') return { ...line, borderColor: new vscode.ThemeColor('editor.foreground') };
      return {
        ...line,
        borderColor: themeColor(color),
        backgroundColor: themeColor(`${color}Background`),
        overviewRulerColor: themeColor(color),
        overviewRulerLane: vscode.OverviewRulerLane.Right,
      };
    });
  }

  active(part: ActivePart): vscode.TextEditorDecorationType {
    return this.#once(`active/${part}`, () => {
      if (part === 'content') return { backgroundColor: themeColor('activeContentBackground') };
      return { outlineWidth: '1px', outlineStyle: part === 'source' ? 'solid' : 'dashed', outlineColor: themeColor('activeSource') };
    });
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }

  #once(name: string, options: () => vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
    let type = this.#types.get(name);
    if (!type) {
      type = vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed, ...options() });
      this.#types.set(name, type);
    }
    return type;
  }
}

function themeColor(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`onTheRecord.${name}`);
}
