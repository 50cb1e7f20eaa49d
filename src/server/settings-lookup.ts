/** Looks up the settings that hold for a source: asked of the client once, and again after they change. */
import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ServerSettings } from './protocol';
import { defaultSettings, parseSettings } from './settings';

export interface SettingsLookup {
  /** The settings for a document; the defaults where the client can't be asked. */
  readonly of: (uri: string) => Promise<ServerSettings>;
  /** Whether the client can be asked, and whether it then also says when to ask again. */
  usePull(pull: boolean, canRegister: boolean): void;
  /** Has the client say when the settings change. */
  listen(): void;
  /** Forgets what holds for a document that was closed. */
  forget(uri: string): void;
  /** Forgets what was asked; takes over what a client tells by itself. */
  change(told: unknown): void;
}

export function createSettingsLookup(connection: Connection): SettingsLookup {
  const known = new Map<string, Promise<ServerSettings>>();
  let told = defaultSettings;
  let pulls = false;
  let registers = false;

  async function pull(scopeUri: string): Promise<ServerSettings> {
    try {
      return parseSettings(await connection.workspace.getConfiguration({ scopeUri, section: 'onTheRecord' }));
    } catch (error) {
      connection.console.warn(`The settings for ${scopeUri} could not be asked for, so the defaults hold: ${String(error)}`);
      return defaultSettings;
    }
  }

  return {
    usePull(pull, canRegister) {
      pulls = pull;
      registers = pull && canRegister;
    },
    listen() {
      if (!registers) return;
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'onTheRecord' }).catch((error: unknown) => connection.console.warn(`The client will not say when its settings change: ${String(error)}`));
    },
    async of(uri) {
      if (!pulls) return told;
      let settings = known.get(uri);
      if (!settings) known.set(uri, (settings = pull(uri)));
      return settings;
    },
    forget(uri) {
      known.delete(uri);
    },
    change(newly) {
      known.clear();
      told = parseSettings((newly as { onTheRecord?: unknown } | null | undefined)?.onTheRecord);
    },
  };
}
