/** From words to the encoder's WordPiece ids. */
import { Tokenizer } from '@huggingface/tokenizers';

/** At most this many pieces of a word are kept, as in training. */
const mostPieces = 8;
/** WordPiece knows no word above 100 characters; what is cut here would have become unknown anyway. */
const longestWord = 200;
/** Words whose pieces are remembered; a text of 170,000 words has some 15,000 different ones. */
const mostRemembered = 50_000;

export interface Pieces {
  /** Id of the piece that begins every window. */
  readonly first: number;
  /** Id of the piece that ends every window. */
  readonly last: number;
  /** The ids of one word, at least one. */
  of(word: string): readonly number[];
}

/** Reads the parsed content of a `tokenizer.json`. Throws where it describes no BERT tokenizer. */
export function createPieces(tokenizerJson: unknown): Pieces {
  if (typeof tokenizerJson !== 'object' || tokenizerJson === null) throw new Error('no object');
  const tokenizer = new Tokenizer(tokenizerJson, {});
  const special = (token: string) => {
    const id = tokenizer.token_to_id(token);
    if (id === undefined) throw new Error(`the tokenizer has no piece ${token}`);
    return id;
  };
  const [first, last, unknown] = [special('[CLS]'), special('[SEP]'), special('[UNK]')];
  const remembered = new Map<string, readonly number[]>();
  const encode = (word: string) => {
    const { ids } = tokenizer.encode(word.slice(0, longestWord), { add_special_tokens: false });
    return ids.length === 0 ? [unknown] : ids.slice(0, mostPieces);
  };
  return {
    first,
    last,
    of(word) {
      const known = remembered.get(word);
      if (known) return known;
      const ids = encode(word);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(word, ids);
      return ids;
    },
  };
}
