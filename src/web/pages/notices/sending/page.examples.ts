import { staff } from '#examples';
import { exampleOf } from '../../../gallery/example.ts';
import { sendingPage, sendingView } from './page.ts';

const now = '2026-11-05T14:45:00.000Z';
const everybody = Object.values(staff);
const well = { way: { is: 'well' }, faults: [], staff: everybody, now } as const;

export const sendingExamples = exampleOf(sendingPage, {
  'all is well': sendingView(well),
  'the mail server is down': sendingView({
    ...well,
    way: { is: 'broken', fault: 'no-connection', since: '2026-11-05T13:10:00.000Z' },
  }),
  'some addresses do not work': sendingView({
    ...well,
    faults: [
      { person: staff.teacher.id, on: '2026-11-04', fault: 'address-refused' },
      { person: staff.coach.id, on: '2026-10-30', fault: 'gave-up' },
    ],
    staff: everybody.map((one) =>
      one.id === staff.office.id ? { ...one, email: undefined } : one,
    ),
  }),
  'no e-mail is sent': sendingView({ ...well, way: { is: 'none' } }),
});
