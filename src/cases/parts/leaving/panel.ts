import type { PanelItem, PanelOf, Standing } from '../../views/panel.ts';
import { sayDate } from '#say';
import { type FileTransfer, openTransfers } from './state.ts';

/** How far a file has come, in words. */
export const transferStandings: Readonly<Record<FileTransfer['standing'], Standing>> = {
  planned: { tone: 'waiting', words: 'To be sent' },
  sent: { tone: 'waiting', words: 'Sent, no receipt yet' },
  received: { tone: 'done', words: 'Received' },
};

/** Every child who leaves, and how far their file has come. */
export const leavingPanel: PanelOf = (state, nameOf) =>
  state.fileTransfers.map((transfer): PanelItem => {
    const { child, leavesOn, to, standing } = transfer;
    return {
      title: `File of ${nameOf(child)}`,
      standing: transferStandings[standing],
      lines: [
        { label: 'Leaves', text: sayDate(leavesOn) },
        { label: 'To', text: to },
      ],
      acts: openTransfers(state).includes(transfer)
        ? [{ act: 'confirm-file-transfer', about: { child } }]
        : [],
    };
  });
