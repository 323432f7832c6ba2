import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** The child protection file of a child who leaves: where it goes, and whether it has arrived. */
export interface FileTransfer extends Done {
  readonly child: string;
  readonly leavesOn: PlainDate;
  readonly to: string;
  readonly standing: 'planned' | 'sent' | 'received';
}

/** What the record says of children who leave. One transfer a child: the newest counts. */
export interface LeavingState {
  readonly fileTransfers: readonly FileTransfer[];
}

export const leavingStart: LeavingState = { fileTransfers: [] };

/** The transfer that is still under way for each child. */
export function openTransfers({ fileTransfers }: LeavingState): readonly FileTransfer[] {
  return fileTransfers.filter(
    (one, place) =>
      one.standing !== 'received' &&
      !fileTransfers.slice(place + 1).some(({ child }) => child === one.child),
  );
}
