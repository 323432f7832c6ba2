import { encoders, noise } from './encoders.ts';

/** Something that must be refused, as text, with what it is. Made, not collected. */
export interface Disguise {
  readonly name: string;
  readonly text: string;
}

/** Addresses that must be taken out; none leads anywhere but to names kept for examples or made up here. */
const addresses: readonly string[] =
  `we.tl/t-AbCd12 prnt.sc/ab12cd goo.gl/AbCd photos.app.goo.gl/Xy12Za34 1drv.ms/f/s!AbCd-12 youtu.be/dQ12_xy redd.it/ab12cd
  t.me/joinchat/AbCd12 t.me/baygroup mega.nz/file/AbCd#Ef12 bit.ly/3xYz12 tinyurl.com/abcd12 gofile.io/d/AbCd12 imgur.com/a/AbCd12
  i.imgur.com/AbCd12.png ibb.co/AbCd12 dropbox.com/s/abc123/photo.jpg drive.google.com/file/d/1AbCdEf/view discord.gg/AbCd12
  snapchat.com/add/bay.ember instagram.com/p/AbCd12/ vm.tiktok.com/AbCd12 x.com/bay/status/12345 wa.me/447700900123 lnkd.in/AbCd12
  example.com?id=12 example.com/?id=12 example.org#abc1 example.net:8080 example.net:8443/p/1 sub.example.co.uk/p/123 example.photos/bay12ab
  http://example.org HTTPS://EXAMPLE.ORG/A hxxp://example.org/a ftp://example.org/a.jpg http://192.0.2.1 192.0.2.10/a.jpg 192.0.2.44:8080 198.51.100.23
  http://[2001:db8::1]/a http://3221225985/a https://childline.org.uk@example.org/a https://example.org/childline.org.uk childline.org.uk.example.org/p1
  example。com/p/ab12 we。tl/t-AbCd12 we．tl/t-AbCd12 we․tl/t-AbCd12 we｡tl/t-AbCd12 we·tl/t-AbCd12 example[.]com/p/12 example(dot)com/p/12
  www.example.org www.example.org/a ｗｗｗ.example.org ht\u200btps://example.org/a w\u200bww.example.org https:\\\\example.org\\a https%3A%2F%2Fexample.org
  blob:https://example.org/1 javascript:alert(1) cid:image001@example.org magnet:?xt=urn snapchat://add/bay file:///C:/a.jpg foo@we.tl/t-AbCd12`
    .split(/\s+/)
    .filter((one) => one !== '');

const lengths: readonly number[] = [180, 300, 640];

/** Two hundred and more: every encoder on three files, and every address within a sentence. */
export const corpusDisguises: readonly Disguise[] = [
  ...Object.entries(encoders).flatMap(([name, encode]) =>
    lengths.map((length, seed) => ({
      name: `${name}, ${length} bytes`,
      text: encode(noise(seed + 1, length)),
    })),
  ),
  ...addresses.map((text) => ({
    name: `the address ${text}`,
    text: `She showed me ${text} on it.`,
  })),
];
