/** A model of a few rules in place of the trained one: which words get which tags, so that tests know what to expect. */
import type { Session, Sessions, Tensor } from '../../../../src/engine/reader/trained/inference';
import { parseLabels } from '../../../../src/engine/reader/trained/labels';
import { createPieces } from '../../../../src/engine/reader/trained/pieces';
import type { TrainedModel } from '../../../../src/engine/reader/trained/read-window';

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const vocabulary = [...special, ...'lim park seoul he spokesperson said added we are ready today never “ ” . ,'.split(' '), ...'abcdefghijklmnopqrstuvwxyz', ...Array.from('abcdefghijklmnopqrstuvwxyz', (c) => `##${c}`)];

export const tokenizerJson = {
  version: '1.0', truncation: null, padding: null,
  added_tokens: special.map((content, id) => ({ id, special: true, content, single_word: false, lstrip: false, rstrip: false, normalized: false })),
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: null,
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])) },
};

export const labelsJson = {
  id: 'fake', names: ['O', 'B-person', 'I-person', 'B-place', 'I-place'], cues: ['O', 'B', 'I'],
  heads: ['O', 'nominal-person', 'pronoun-person'], roles: ['O', 'B-source', 'I-source', 'B-content', 'I-content'], maxPieces: 64,
};

const nameOf: Record<string, number> = { lim: 1, park: 1, seoul: 3 };
const headOf: Record<string, number> = { spokesperson: 1, he: 2 };
const cueOf: Record<string, number> = { said: 1, added: 1 };
const quoted = (feature: number) => Math.floor(feature / 7) % 2 === 1;

const sure = (label: number, columns: number) => Array.from({ length: columns }, (_, i) => (i === label ? 8 : 0));
const numbers = (rows: readonly (readonly number[])[], dims: readonly number[]): Tensor => ({ data: Float32Array.from(rows.flat()), dims });
const integers = (tensor: Tensor | undefined) => Array.from(tensor?.data ?? [], Number);

/**
 * Lim and Park are persons, Seoul is a place, "said" and "added" are cues. A cue's content is every quoted word of the
 * window, its source the person or pronoun nearest to it. A mention's antecedent is the person before it.
 * `runs` counts how often the encoder ran, `longest` the most pieces it was given.
 */
export function fakeModel(): TrainedModel & { readonly seen: { runs: number; longest: number } } {
  const seen = { runs: 0, longest: 0 };
  const reader: Session = {
    run: async ({ input_ids, features, words }) => {
      const [ids, feats] = [integers(input_ids), integers(features)];
      seen.runs++;
      seen.longest = Math.max(seen.longest, ids.length);
      const at = integers(words);
      const text = at.map((i) => vocabulary[ids[i] ?? 1] ?? '');
      return {
        names: numbers(text.map((w) => sure(nameOf[w] ?? 0, 5)), [at.length, 5]),
        cues: numbers(text.map((w) => sure(cueOf[w] ?? 0, 3)), [at.length, 3]),
        heads: numbers(text.map((w) => sure(headOf[w] ?? 0, 3)), [at.length, 3]),
        hidden: numbers(at.map((i) => [ids[i] ?? 1, feats[i] ?? 0]), [at.length, 2]),
      };
    },
  };
  const states = (hidden: Tensor | undefined) => Array.from({ length: (hidden?.data.length ?? 0) / 2 }, (_, i) => ({
    text: vocabulary[Number(hidden?.data[2 * i])] ?? '', quoted: quoted(Number(hidden?.data[2 * i + 1])),
  }));
  const roles: Session = {
    run: async ({ hidden, cue_start }) => {
      const words = states(hidden);
      const rows = integers(cue_start).flatMap((cue) => {
        const speakers = words.flatMap(({ text, quoted: q }, i) => (!q && (nameOf[text] === 1 || text === 'he') ? [i] : []));
        const source = speakers.sort((a, b) => Math.abs(a - cue) - Math.abs(b - cue))[0];
        return words.map((word, i) => sure(i === source ? 1 : !word.quoted ? 0 : words[i - 1]?.quoted ? 4 : 3, 5));
      });
      return { roles: numbers(rows, [rows.length / words.length, words.length, 5]) };
    },
  };
  const antecedents: Session = {
    run: async ({ hidden, start }) => {
      const words = states(hidden);
      const mentions = integers(start).map((i) => words[i]?.text ?? '');
      const rows = mentions.map((mention, i) => {
        const before = mentions.slice(0, i).map((m) => nameOf[m] === 1).lastIndexOf(true);
        return sure(mention === 'he' ? before + 1 : 0, mentions.length + 1);
      });
      return { antecedents: numbers(rows, [mentions.length, mentions.length + 1]) };
    },
  };
  const sessions: Sessions = { reader, roles, antecedents };
  return { sessions, pieces: createPieces(tokenizerJson), labels: parseLabels(labelsJson), seen };
}
