/** The settings that the server goes by, read from what the client sends: anything that is not as expected is the default. */
import type { CheckSeverity, ServerSettings } from './protocol';

export const defaultSettings: ServerSettings = {
  inlayHints: { enabled: true },
  codeLens: { enabled: false },
  checks: { enabled: true, severity: {} },
};

const severities: ReadonlySet<unknown> = new Set<CheckSeverity>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads the section `onTheRecord`. A workspace can hold anything here, so nothing is taken on trust. */
export function parseSettings(value: unknown): ServerSettings {
  const inlayHints = member(value, 'inlayHints');
  const codeLens = member(value, 'codeLens');
  const checks = member(value, 'checks');
  return {
    inlayHints: { enabled: flag(inlayHints, defaultSettings.inlayHints.enabled) },
    codeLens: { enabled: flag(codeLens, defaultSettings.codeLens.enabled) },
    checks: { enabled: flag(checks, defaultSettings.checks.enabled), severity: severityByCode(member(checks, 'severity')) },
  };
}

function flag(section: unknown, otherwise: boolean): boolean {
  const enabled = member(section, 'enabled');
  return typeof enabled === 'boolean' ? enabled : otherwise;
}

function severityByCode(value: unknown): Readonly<Record<string, CheckSeverity>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, CheckSeverity] => severities.has(entry[1])));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
