/** wink-nlp: entities, sentences and parts of speech. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { measure } from './measure';

void measure(async () => {
  const nlp = winkNLP(model);
  return (text) => {
    const doc = nlp.readDoc(text);
    return [doc.entities().out(nlp.its.detail), doc.sentences().out(), doc.tokens().out(nlp.its.pos)];
  };
});
