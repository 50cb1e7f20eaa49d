import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('another name that the text tells', () => {
  const kobra = (between: string) => meaning(`[person Francis Kowal]${between} [person Kobra], left. [person Kobra] was tired.`, 'Kobra');
  it('is its bearer’s from then on', async () => {
    assert.match(await kobra(', known to everyone as'), /^Francis Kowal: /);
    assert.match(await kobra(', who performs as'), /^Francis Kowal: /);
  });
  it('may come before the real one', async () => assert.match(await meaning('[person Kobra], whose real name is [person Francis Kowal], left. [person Kobra] was tired.', 'Kobra'), /^Francis Kowal: /));
  it('is not that of whom somebody is known to', async () => assert.match(await kobra(', known to'), /^Kobra: /));
  it('is not that of whom somebody performs with', async () => assert.match(await kobra(', who performs with'), /^Kobra: /));
  it('is not that of whose real friend somebody is', async () => assert.match(await meaning('[person Kobra], whose real friend is [person Francis Kowal], left. [person Kobra] was tired.', 'Kobra'), /^Kobra: /));
});

describe('a family name of two', () => {
  const soto = (later: string) => meaning(`[person Andrés Soto] met [person María Iturralde Soto]. ${later}[person Soto] stayed.`, 'Soto');
  it('is that of whom the text calls by no other part', async () => assert.match(await soto('[person Iturralde] left. '), /^Andrés Soto: /));
  it('is that of whom it named last where it calls neither so', async () => assert.match(await soto(''), /^María Iturralde Soto: /));
});

describe('a family name with its article', () => {
  it('is the one without it', async () => {
    assert.equal(await meaning('[person Omar al-Khatibi] left. [person Khatibi] was tired.', 'Khatibi'), 'Omar al-Khatibi: short-name');
    assert.equal(await meaning('[person Omar Khatibi] left. [person al-Khatibi] was tired.', 'al-Khatibi'), 'Omar Khatibi: short-name');
  });
  it('is not the end of another', async () => assert.equal(await meaning('[person Omar ben-Khatibi] left. [person Khatibi] was tired.', 'Khatibi'), 'Khatibi: name'));
  it('is not one that begins like it', async () => assert.equal(await meaning('[person Omar Alkhatibi] left. [person Khatibi] was tired.', 'Khatibi'), 'Khatibi: name'));
});
