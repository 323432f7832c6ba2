/** What kind of fault of the store this is, by its name; null for any other. Pages never reach the store itself. */
export function faultKind(fault: unknown): string | null {
  if (!(fault instanceof Error) || fault.name !== 'StoreFault' || !('fault' in fault)) return null;
  return typeof fault.fault === 'string' ? fault.fault : null;
}

/** Whether the database could not be had in time, which trying again may mend. */
export function isDatabaseAway(fault: unknown): boolean {
  return ['busy', 'cannot-connect'].includes(faultKind(fault) ?? '');
}
