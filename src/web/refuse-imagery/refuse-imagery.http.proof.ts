import { after, before, describe, it } from 'node:test';
import { payloads } from './testing/payloads.ts';
import { openToImagery, refusedByForms, refusedInAddresses, type SentImagery } from './testing.ts';

let sent: SentImagery;
before(async () => {
  sent = await openToImagery();
});
after(() => sent.site.end());

describe('imagery, whatever it looks like, wherever it is sent', () => {
  it('is refused in the text of every form there is, with a clear message', () =>
    refusedByForms(sent, () => payloads));

  it('is refused in the address of every page there is', () =>
    refusedInAddresses(sent, () => payloads));
});
