import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  checkpointSchool,
  checkpointSigner,
  readCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { noteSigner, openNote } from './note.ts';
import { keyFrom } from './seal.ts';
import { growTree } from './tree.ts';

describe('a tree of events', () => {
  /** The leaves and roots by which Certificate Transparency's implementations test themselves. */
  const leaves = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  test('has the hashes of RFC 6962 at every size', () => {
    const tree = growTree();
    const seen = [tree.root().toString('hex')];
    for (const leaf of leaves) {
      tree.add(Buffer.from(leaf, 'hex'));
      seen.push(tree.root().toString('hex'));
    }
    assert.deepEqual(seen, roots);
    assert.equal(tree.size(), 8);
  });
});

describe('a signed note', () => {
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const text =
    'If you think cryptography is the answer to your problem,\n' +
    "then you don't know what your problem is.\n";
  const signature =
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';
  const note = `${text}\n\u2014 PeterNeumann ${signature}\n`;

  test('of somebody else’s making opens: the example of the Go note package', () => {
    assert.equal(openNote(note, key), text);
  });

  test('does not open when its text, its signer or its signature is another', () => {
    assert.equal(openNote(note.replace('answer', 'Answer'), key), null);
    assert.equal(openNote(note.replace('\u2014 Peter', '\u2014 Piotr'), key), null);
    assert.equal(openNote(note.replace('x08go/ZJ', 'x08go/ZK'), key), null);
    assert.equal(openNote(text, key), null);
    assert.equal(openNote(note, 'not a key'), null);
  });

  test('of our own making opens, among signatures of others', () => {
    const ours = noteSigner('safelight/ashwood', Buffer.alloc(32, 7));
    const signed = ours.sign(text);
    assert.equal(openNote(signed, ours.verifierKey), text);
    assert.equal(openNote(`${signed}\u2014 PeterNeumann ${signature}\n`, ours.verifierKey), text);
    const other = noteSigner('safelight/ashwood', Buffer.alloc(32, 8));
    assert.equal(openNote(signed, other.verifierKey), null);
  });
});

describe('a checkpoint', () => {
  const root = keyFrom(Buffer.alloc(32, 1));
  const head = { size: 12, root: Buffer.alloc(32, 2), at: '2031-03-04T09:15:00.250Z' };
  const signer = checkpointSigner(root, 'ashwood');
  const note = writeCheckpoint(signer, 'ashwood', head);

  test('says of which school it is, how many events it covers, and when it was taken', () => {
    assert.equal(checkpointSchool(note), 'ashwood');
    assert.deepEqual(readCheckpoint(signer, 'ashwood', note), head);
    assert.match(
      note,
      /^safelight\/ashwood\n12\nAgIC\S+=\n2031-03-04T09:15:00\.250Z\n\n\u2014 safelight\/ashwood \S+\n$/,
    );
  });

  test('of one school is none of another', () => {
    const other = checkpointSigner(root, 'beech');
    assert.equal(readCheckpoint(other, 'beech', note), null);
    assert.equal(readCheckpoint(signer, 'ashwood', note.replace('12', '11')), null);
    assert.equal(checkpointSchool('something else\n'), null);
  });
});
