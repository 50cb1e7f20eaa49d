/** JSON: one annotation as one object, as its JSON Schema describes it. */
import { written } from '../engine/written';
import { checkAnnotation } from './check-annotation';
import type { DocumentFormat } from './format';
import { parseJson } from './parse-json';

/** Holds everything; lone surrogates are escaped, so that the file is valid UTF-8. */
export const json: DocumentFormat = {
  id: 'json',
  label: 'JSON',
  purpose: 'the whole annotation, for programs',
  unit: 'document',
  extensions: ['.json'],
  write: (annotated) => [{ extension: '.json', content: `${JSON.stringify(written(annotated), null, 1)}\n` }],
  read: ([content]) => checkAnnotation(parseJson(content ?? '', 'the file')),
};
