export type { AddressFault } from './address-faults.ts';
export {
  keepTelling,
  type Notify,
  type NotifyParts,
  openNotify,
  type WayStanding,
} from './notify.ts';
export { repeat, type Repeating } from './repeat.ts';
export type { NoticeLine } from './notices.ts';
export { isTimeOfDay, type TellingSettings } from './settings.ts';
export { folderTransport } from './transports/folder.ts';
export {
  type GovukNotifyOptions,
  govukNotifyTransport,
  isNotifyKey,
} from './transports/govuk-notify.ts';
export { type SmtpOptions, smtpTransport } from './transports/smtp.ts';
export type { Fault, Transport } from './transports/transport.ts';
