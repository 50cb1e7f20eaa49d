/** What a client sends as `initializationOptions`, checked: any editor can start the server with anything. */
import type { ClientOptions } from './protocol';

/** The options that are as they should be; the others are left out. */
export function parseOptions(value: unknown): ClientOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { languages, commands, docs, messages, modelFolder } = value as Record<string, unknown>;
  return {
    ...(Array.isArray(languages) && { languages: languages.filter((language) => typeof language === 'string') }),
    ...(typeof commands === 'boolean' && { commands }),
    ...(typeof docs === 'string' && { docs }),
    ...(isMessages(messages) && { messages }),
    ...(typeof modelFolder === 'string' && { modelFolder }),
  };
}

function isMessages(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((message) => typeof message === 'string');
}
