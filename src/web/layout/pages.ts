/** Rows on one page of a list. */
export const perPage = 25;

/** The page that an address asks for, from 1; the first where it asks for none that can be. */
export function pageNumber(value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}

/** Where a page of a list stands: which rows it shows where there are more, and the pages beside it. */
export function pagesOf(list: {
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly addressOf: (page: number) => string;
}) {
  const { total, page, addressOf } = list;
  const first = (page - 1) * perPage;
  return {
    showing:
      total > perPage ? `${first + 1} to ${Math.min(total, first + perPage)} of ${total}` : '',
    previous: page > 1 ? addressOf(page - 1) : null,
    next: total > first + perPage ? addressOf(page + 1) : null,
  };
}
