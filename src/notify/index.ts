export type { AddressFault } from './address-faults.ts';
export { keepTelling, type Notify, openNotify, type WayStanding } from './notify.ts';
export { repeat } from './repeat.ts';
export type { NoticeLine } from './notices.ts';
export { isTimeOfDay, type TellingSettings } from './settings.ts';
export { folderTransport } from './transports/folder.ts';
export { govukNotifyTransport } from './transports/govuk-notify.ts';
export { smtpTransport } from './transports/smtp.ts';
export type { Fault, Transport } from './transports/transport.ts';
