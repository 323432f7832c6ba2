import type { Delivery, Fault } from './transport.ts';

/** What nodemailer says of an error, beside its message, which may hold an address and is never kept. */
export interface SmtpError {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

function permanent(command: string | undefined): Fault | null {
  switch (command) {
    case 'RCPT TO':
      return 'address-refused';
    case 'DATA':
      return 'message-refused';
    default:
      return null;
  }
}

/** What an error means for this message. `left`: all of it had been given to the server. */
export function deliveryOf(error: SmtpError, left: boolean): Delivery {
  const { code = '', originalCode = '', command, responseCode = 0 } = error;
  if (responseCode >= 500) {
    const fault = permanent(command);
    if (fault) return { result: 'refused', fault };
  } else if (left && responseCode < 400) return { result: 'unknown' };
  return { result: 'retry', fault: passing({ code, originalCode, command, responseCode }) };
}

function passing(
  error: Required<Pick<SmtpError, 'code' | 'originalCode' | 'responseCode'>> & {
    readonly command: string | undefined;
  },
): Fault {
  const { code, originalCode, command, responseCode } = error;
  if (code === 'EAUTH') return 'sign-in';
  if (code === 'ETLS' || /CERT|TLS|SSL|ISSUER|EPROTO$/.test(originalCode)) return 'tls';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (command === 'MAIL FROM' && responseCode >= 500) return 'sender-refused';
  return responseCode >= 400 && responseCode < 500 ? 'busy' : 'no-connection';
}
