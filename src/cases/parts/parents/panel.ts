import { agencyWords } from '../../agencies/agencies.ts';
import { childrenOf } from '../../who/children.ts';
import type { PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import { sayDate } from '#say';
import { carersOf, contactRule, mustNotBeTold } from './carers.ts';
import { parentsOf, toldWhen } from './standing.ts';
import type { Contact, ParentsItem } from './state.ts';

/** What may be said to a carer, in words. */
export const contactWords: Readonly<Record<Contact, string>> = {
  'may-be-told': 'May be told',
  'court-order': 'Must not be told: a court order',
  risk: 'Must not be told: it could put somebody at risk',
  'not-known': 'Not known whether they may be told. Find out first',
};

/** Whether parents or carers of a child were told, in words. */
export function parentsStanding(item: ParentsItem | null): Standing {
  if (!item) return { tone: 'waiting', words: 'Not recorded yet' };
  if (item.told) return { tone: 'done', words: 'Told' };
  if (item.waitsFor === 'school') return { tone: 'urgent', words: 'To be told today' };
  return item.waitsFor === 'decision' || item.waitsFor === null
    ? { tone: 'waiting', words: 'Not told, for now' }
    : { tone: 'waiting', words: 'An agency will tell them' };
}

function childItem(state: CaseState, { id, name }: PersonInCase): PanelItem {
  const item = parentsOf(state, id);
  const about = { child: id };
  const agency = item?.waitsFor === 'police' || item?.waitsFor === 'social-care';
  return {
    title: `Parents or carers of ${name}`,
    standing: parentsStanding(item),
    lines: [
      ...(agency ? [{ label: 'Will tell them', text: agencyWords[item.waitsFor] }] : []),
      ...(item?.reviewOn
        ? [
            {
              label: agency ? 'We ask whether they have' : 'To be looked at again',
              text: sayDate(item.reviewOn),
            },
          ]
        : []),
    ],
    acts: [
      { act: 'inform-parents', about },
      item && !item.told && item.waitsFor === 'decision'
        ? { act: 'review-not-telling', about }
        : { act: 'withhold-from-parents', about },
      { act: 'leave-parents-to-agency', about },
    ],
  };
}

function carerStanding(state: CaseState, about: { child: string; carer: string }): Standing {
  if (mustNotBeTold(state, about)) return { tone: 'urgent', words: 'Must not be told' };
  if (toldWhen(state, about)) return { tone: 'done', words: 'Told' };
  return contactRule(state, about)?.contact === 'not-known'
    ? { tone: 'waiting', words: 'Find out first' }
    : { tone: 'quiet', words: 'Not told' };
}

function carerItem(state: CaseState, child: PersonInCase, carer: PersonInCase): PanelItem {
  const about = { child: child.id, carer: carer.id };
  const rule = contactRule(state, about);
  const told = toldWhen(state, about);
  const wrote = state.letters.findLast((one) => one.child === child.id && one.carer === carer.id);
  const spoke = state.calls.findLast((one) => one.child === child.id && one.carer === carer.id);
  const barred = mustNotBeTold(state, about);
  return {
    title: `${carer.name}, for ${child.name}`,
    standing: carerStanding(state, about),
    lines: [
      {
        label: 'Contact',
        text: rule ? contactWords[rule.contact] : 'Nobody has recorded whether they may be told',
      },
      ...(rule?.addressWithheld
        ? [{ label: 'Address', text: 'Withheld, or not known to be free to share' }]
        : []),
      ...(told ? [{ label: 'Told', text: { at: told.at } }] : []),
      ...(wrote ? [{ label: 'Letter', text: { at: wrote.at } }] : []),
      ...(spoke ? [{ label: 'Last call or talk noted', text: { at: spoke.at } }] : []),
    ],
    acts: [
      ...(barred ? [] : [{ act: 'inform-parents', about } as const]),
      { act: 'note-parent-call', about },
      ...(told ? [{ act: 'send-letter', about } as const] : []),
      { act: 'set-contact-permissions', about },
    ],
    pages: barred
      ? []
      : [
          { text: 'Before you ring', path: `/calls/${child.id}/${carer.id}` },
          { text: 'A letter to print', path: `/letters/${child.id}/${carer.id}` },
        ],
  };
}

/** For each child how it stands, and for each of their carers what may be said and what was. */
export const parentsPanel: PanelOf = (state) =>
  childrenOf(state).flatMap((child) => [
    childItem(state, child),
    ...carersOf(state, child.id).map((carer) => carerItem(state, child, carer)),
  ]);
