import type { Practices } from '../../duties/practice.ts';
import { openTransfers } from './state.ts';

/** To send on the file of each child who leaves. */
export const leavingPractices = {
  'transfer-file': {
    act: 'confirm-file-transfer',
    children: 'each',
    arises: ({ fileTransfers }) => fileTransfers.length > 0,
    done: (state) => openTransfers(state).length === 0,
  },
} as const satisfies Practices;
