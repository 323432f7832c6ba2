import { type Instant, monthNames } from '#kit';
import { londonParts, sayTime } from '#say';

/** One thing to draw: in which lane, when, and whether it has happened or is still due. */
export interface Mark {
  readonly lane: string;
  readonly at: Instant;
  readonly due: boolean;
}

/** A picture of when things happened, ready to draw: sizes and places in its own units. */
export interface PictureView {
  readonly width: number;
  readonly height: number;
  /** Where the names of the rows end and the picture begins. */
  readonly left: number;
  readonly lanes: readonly { readonly title: string; readonly y: number }[];
  readonly columns: readonly {
    readonly x: number;
    readonly text: string;
    readonly labelled: boolean;
  }[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly count: number;
    readonly due: boolean;
  }[];
  /** Where now is; null when nothing lies ahead. */
  readonly now: number | null;
  /** The picture in a sentence or two, for those who do not see it. */
  readonly says: string;
}

/** As wide as there are columns to fill it: few of them must not be drawn where no phone shows them. */
const mostPlotWidth = 730;
const columnWidth = 120;
const laneWidth = 220;
const laneHeight = 34;
/** The room that the biggest dot needs at either end. */
const edge = 14;
const top = 34;
/** More columns than this and the picture goes from hours to days, to weeks, to months. */
const mostColumns = 20;
const labelEvery = 62;

const dayLength = 86_400_000;
const dayOf = (at: Instant): string => londonParts(at).date;
const dateOf = (days: number): string => new Date(days * dayLength).toISOString().slice(0, 10);
const daysTo = (date: string): number => Math.round(Date.parse(date) / dayLength);
const months = monthNames.map((name) => name.slice(0, 3));
const sayDay = (date: string): string =>
  `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''}`;

/** A way to cut time into columns: the number of a moment's column, and its words. */
interface Grain {
  readonly one: string;
  readonly of: (at: Instant) => number;
  readonly text: (column: number) => string;
}

const hourOf = (at: Instant): number => {
  const { date, time } = londonParts(at);
  return daysTo(date) * 24 + Number(time.slice(0, 2));
};
const sayHour = (hour: number): string => sayTime(`${hour}:00`);
const monthOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
/** Weeks begin on Monday; the first day of 1970 was a Thursday. */
const weekOf = (date: string): number => Math.floor((daysTo(date) + 3) / 7);

const grains: readonly Grain[] = [
  { one: 'hour', of: hourOf, text: (column) => sayHour(column % 24) },
  { one: 'day', of: (at) => daysTo(dayOf(at)), text: (column) => sayDay(dateOf(column)) },
  {
    one: 'week from Monday',
    of: (at) => weekOf(dayOf(at)),
    text: (column) => sayDay(dateOf(column * 7 - 3)),
  },
  {
    one: 'month',
    of: (at) => monthOf(dayOf(at)),
    text: (column) => `${months[column % 12] ?? ''} ${Math.floor(column / 12) % 100}`,
  },
];

/** For cases that take longer than anything finer could show. */
const years: Grain = { one: 'year', of: (at) => Number(dayOf(at).slice(0, 4)), text: String };

interface Columns {
  readonly grain: Grain;
  readonly first: number;
  readonly count: number;
}

function columnsFor(grain: Grain, moments: readonly Instant[]): Columns {
  const columns = moments.map((at) => grain.of(at));
  const first = Math.min(...columns);
  return { grain, first, count: Math.max(...columns) - first + 1 };
}

/** The finest way to cut the time that does not make too many columns. */
function finest(moments: readonly Instant[]): Columns {
  const fits = grains.map((grain) => columnsFor(grain, moments));
  return fits.find(({ count }) => count <= mostColumns) ?? columnsFor(years, moments);
}

function dotsOf(
  marks: readonly Mark[],
  place: { readonly x: (at: Instant) => number; readonly y: (lane: string) => number },
): PictureView['dots'] {
  const heaps = new Map<string, { x: number; y: number; due: boolean; count: number }>();
  for (const { lane, at, due } of marks) {
    const [x, y] = [place.x(at), place.y(lane)];
    const key = `${x} ${y} ${due}`;
    heaps.set(key, { x, y, due, count: (heaps.get(key)?.count ?? 0) + 1 });
  }
  return [...heaps.values()].map((heap) => ({
    ...heap,
    radius: Math.min(13, 6 + 2 * Math.sqrt(heap.count - 1)),
  }));
}

function sayPicture(marks: readonly Mark[], lanes: readonly string[], one: string): string {
  const happened = marks.filter(({ due }) => !due);
  const due = marks.length - happened.length;
  const [first, last] = [happened[0], happened.at(-1)];
  const from = first && last ? ` from ${sayDay(dayOf(first.at))} to ${sayDay(dayOf(last.at))}` : '';
  const entries = happened.length === 1 ? '1 entry' : `${happened.length} entries`;
  const ahead = due > 0 ? ` ${due} still to do ${due === 1 ? 'has' : 'have'} a time.` : '';
  return `${entries}${from}, in ${lanes.length} rows by kind, a column for each ${one}.${ahead} The list below says the same in words.`;
}

/** Draws when things happened, a row for each lane in the order given; null when there is nothing to draw. */
export function picture(
  marks: readonly Mark[],
  { lanes, now }: { readonly lanes: readonly string[]; readonly now: Instant },
): PictureView | null {
  if (marks.length === 0) return null;
  const ahead = marks.some(({ due }) => due);
  const moments = marks.map(({ at }) => at);
  const { grain, first, count } = finest(ahead ? [...moments, now] : moments);
  const shown = lanes.filter((lane) => marks.some((mark) => mark.lane === lane));
  const plotWidth = Math.min(mostPlotWidth, 2 * edge + count * columnWidth);
  const step = (plotWidth - 2 * edge) / count;
  const x = (at: Instant) => laneWidth + edge + (grain.of(at) - first + 0.5) * step;
  const y = (lane: string) => top + (shown.indexOf(lane) + 0.5) * laneHeight;
  const every = Math.ceil(labelEvery / step);
  return {
    width: laneWidth + plotWidth,
    left: laneWidth,
    height: top + shown.length * laneHeight + 10,
    lanes: shown.map((title) => ({ title, y: y(title) })),
    columns: Array.from({ length: count }, (_, column) => ({
      x: laneWidth + edge + (column + 0.5) * step,
      text: grain.text(first + column),
      labelled: column % every === 0,
    })),
    dots: dotsOf(marks, { x, y }),
    now: ahead ? x(now) : null,
    says: sayPicture(marks, shown, grain.one),
  };
}
