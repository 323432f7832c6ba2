import type { NoticeLine } from '#notify';
import type { PageKind } from '../../layout/frame.ts';
import { sayAt } from '#say';

/** One notice: what it asks, in words that name nobody, and since when. */
export interface NoticeView {
  readonly says: string;
  readonly when: string;
  /** Where the button posts to: it marks the notice as read and goes on to what it is about. */
  readonly action: string;
}

/** Everything somebody was told, what they have not read first. */
export interface NoticesView {
  readonly unread: readonly NoticeView[];
  readonly read: readonly NoticeView[];
  /** How they are told by e-mail, in a sentence. */
  readonly byMail: string;
  readonly maySeeSending: boolean;
}

export const noticesPage: PageKind<NoticesView> = {
  template: 'pages/notices/page.njk',
  title: () => 'Notices',
};

/** Notices as the page shows them. */
export function noticeViews(lines: readonly NoticeLine[], now: string) {
  const view = ({ id, says, at }: NoticeLine): NoticeView => ({
    says,
    when: sayAt(at, now),
    action: `/notices/${id}/open`,
  });
  return {
    unread: lines.filter(({ read }) => !read).map(view),
    read: lines.filter(({ read }) => read).map(view),
  };
}
