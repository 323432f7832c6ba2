import type { PanelItem, PanelOf } from '../../views/panel.ts';

/** Every incident that this one was linked to. */
export const linksPanel: PanelOf = ({ links }) =>
  links.map(({ with: which, reference, setting, at }): PanelItem => ({
    title:
      which === 'our-case' ? `Case ${reference}` : `${setting ?? 'Another setting'}: ${reference}`,
    standing: { tone: 'quiet', words: which === 'our-case' ? 'In this school' : 'Elsewhere' },
    lines: [{ label: 'Linked', text: { at } }],
    acts: [],
  }));
