import { partNames, parts } from '#cases';
import { exampleOf } from '../../gallery/example.ts';
import { inventedCases } from '../../gallery/invented-cases.examples.ts';
import { devicesAtFirst, devicesSettled } from '../../gallery/devices.examples.ts';
import { followedUp } from '../../gallery/families.examples.ts';
import { wholeResponse } from '../../gallery/response.examples.ts';
import { lookingCases } from '../../gallery/looking.examples.ts';
import { partPage, partView } from './page.ts';

const { assessed, danger, reported } = inventedCases;
const underWay = Object.fromEntries(
  partNames.map((part) => [`under way: ${parts[part].title}`, partView(part, wholeResponse)]),
);
const together = inventedCases['worked on together'];

export const partExamples = exampleOf(partPage, {
  ...underWay,
  'referrals, answered and not': partView('referrals', followedUp),
  'parents, told and left to the police': partView('parents', followedUp),
  'referrals, none yet': partView('referrals', danger),
  'parents, child by child': partView('parents', assessed),
  'support, child by child': partView('support', assessed),
  'a new report': partView('report', reported),
  'a first account, and support for staff': partView('report', together),
  'a meeting to come': partView('meeting', together),
  'looking, not asked': partView('viewing', assessed),
  'looking, answered no': partView('viewing', lookingCases['answered no']),
  'looking, put to a second person': partView('viewing', lookingCases.put),
  'looking, for the second person': partView('viewing', lookingCases['put, seen by the head']),
  'looking, agreed': partView('viewing', lookingCases.agreed),
  'looking, to be looked at again': partView('viewing', lookingCases.held),
  'looking, for the reviewer': partView('viewing', lookingCases['held, seen by the reviewer']),
  'tasks, and a duty handed over': partView('tasks', together),
  'another policy': partView('routes', together),
  'devices, not known yet': partView('devices', assessed),
  'devices, just come to light': partView('devices', devicesAtFirst),
  'devices, each in its place': partView('devices', devicesSettled),
  'a system asked of IT': partView('systems', devicesAtFirst),
  'a system isolated': partView('systems', devicesSettled),
  'a search for the head to look at': partView('searches', devicesAtFirst),
  'a search looked at': partView('searches', devicesSettled),
  'what closing asks for, and learning': partView('ending', together),
});
