import type { Instant } from '#kit';
import type { Store } from '#store';
import { mailFor } from './mail.ts';
import type { PersonalSettings, TellingSettings } from './settings.ts';

/**
 * Keeps what somebody has chosen. What already waits for the message of the day then goes at the new
 * time: one more message is planned for it, which falls away if there is nothing to tell by then.
 */
export async function choose(
  parts: {
    readonly store: Pick<Store, 'addToOutbox'>;
    readonly settings: PersonalSettings;
    readonly now: () => Instant;
  },
  who: { readonly school: string; readonly person: string },
  chosen: TellingSettings,
): Promise<void> {
  const { school, person } = who;
  await parts.settings.save(school, person, chosen);
  const at = parts.now();
  const settings = chosen;
  const entry = mailFor({ ...who, pace: 'daily', at, settings, noticeId: person });
  await parts.store.addToOutbox({ school, entries: [entry] });
}
