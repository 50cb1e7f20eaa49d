/** The formats that an annotation can be exported to, in the order in which they are offered. */
import type { Format } from './format';
import { json } from './json';
import { jsonl } from './jsonl';

export const formats: readonly Format[] = [json, jsonl];
