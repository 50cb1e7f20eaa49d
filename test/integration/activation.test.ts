/** The extension wakes up for sources, and only in time that nobody notices. */
import { match, ok } from './assert';
import { annotated, closeAll, extension, openSeed } from './editor';

describe('activation', () => {
  after(closeAll);

  it('comes with opening a seed', async () => {
    const { document } = await openSeed();
    match(document.languageId, /^source-text$/);
    await annotated(document);
    ok(extension().isActive, 'the extension is not active');
  });

  it('reads with the trained model', async () => {
    const { document } = await openSeed();
    const { reader, mentions } = await annotated(document);
    ok(reader !== 'quotation-marks', 'the model is missing');
    ok(mentions.length > 10, `only ${mentions.length} mentions were found`);
  });
});
