import type { Played } from './vignette.ts';

/** No picture of a child is part of it, and it is taken up under another policy. */
export const elsewhere: readonly Played[] = [
  {
    id: 'TV49',
    asks: ['follow-other-policy', 'support-every-child'],
    children: { cove: ['shared-it', 'received-it'], dune: ['shared-it', 'received-it'] },
    async then(the) {
      await the.does('lead', 'decide', { outcome: 'other-policy' });
      await the.does('lead', 'follow-other-policy', { matter: 'text-only', policy: 'behaviour' });
    },
  },
  {
    id: 'TV51',
    asks: ['follow-other-policy', 'support-every-child'],
    children: { lake: ['shared-it'], vale: ['saw-it', 'told-us'] },
    async then(the) {
      await the.does('lead', 'decide', { outcome: 'other-policy' });
      await the.does('lead', 'follow-other-policy', {
        ...{ matter: 'adult-pornography', distress: 'yes', adultBehind: 'not-known' },
      });
      await the.does('lead', 'follow-other-policy', {
        ...{ matter: 'adult-pornography', distress: 'yes', adultBehind: 'no' },
      });
    },
  },
];
