/** How source files find a day without a zone, and where that is right. */

/** The ways to find a day, in TypeScript and in SQL. Comments are searched too, which does no harm. */
const ways = {
  utcDay: /\butcDay(?:Of)?\(/,
  slice: /\.(?:slice|substring|substr)\(0, ?10\)/,
  split: /\.split\(['"]T['"]\)/,
  UTC: /\b(?:today|dayIn)\(['"](?:Etc\/)?UTC['"]/,
  format: /\bIntl\.DateTimeFormat\(|\.toLocaleDateString\(/,
  parts: /\.get(?:UTC)?(?:Date|Day|Month|FullYear)\(\)/,
  substr: /\bsubstr\([^()]*(?:\([^()]*\)[^()]*)*, 1, 10\)/i,
  date: /\bdate\((?:'now'|.*'[-+]\d+ )|\bcurrent_date\b|\bCURRENT_DATE\b|strftime\('%Y-%m-%d'|\bjulianday\(/,
} as const;

export type Way = keyof typeof ways;

/** Returns the ways in which a text finds a day without the zone of a user. */
export function findDays(text: string): Way[] {
  return (Object.keys(ways) as Way[]).filter((way) => ways[way].test(text));
}

const poolDays =
  'Activity fades, and the pool is reviewed, by days of UTC, for all users at one moment (contract/decisions/0012).';
const showingDays =
  'Showings, advice and the versions of a comparison count by days of UTC, so that no zone adds one (contract/decisions/0028).';
const overlapDays = 'Counts days of the calendar, not days of a user.';

/**
 * The files that find a day in another way, and why no user sees a wrong day. Not searched: `src/cli` and
 * `src/codegen`, which no request reaches.
 */
export const daysElsewhere: Readonly<Record<string, Readonly<Partial<Record<Way, string>>>>> = {
  'src/areas/stats/data/notices.ts': { date: 'counts from a day of the user that a notice names' },
  'src/areas/chat/rules/search-filter.ts': {
    slice: 'The index knows days of UTC; the instants are compared again (contract/decisions/0058).',
    parts: 'The same.',
  },
  'src/areas/sessions/rules/series.ts': { slice: 'a local time begins with its day' },
  'migrations/0001_baseline.sql': {
    substr: 'Triggers of the first pool; 0002 drops them.',
    date: 'Triggers of the first pool; 0002 drops them.',
  },
  'migrations/0005_declared_births.sql': {
    substr: 'Only users whose day had begun everywhere; the cron looks at the others.',
  },
  'migrations/0020_counted_requests.sql': { date: 'Marks of the pool are days in UTC.' },
  'migrations/0009_exposure_in_the_pool.sql': { date: showingDays },
  'src/areas/account/services/zip.ts': { parts: 'An archive bears its time in UTC, in the two words of DOS.' },
  'src/areas/notifications/rules/format-instant.ts': { format: 'Formats an instant in the zone of the reader.' },
  'src/areas/profile/rules/age.ts': {
    utcDay: 'The band of an adult changes for all users at one moment, which tells no zone (contract/decisions/0021).',
  },
  'src/areas/profile/seed.ts': { utcDay: 'The seed knows years of birth only, and no hours matter to it.' },
  'src/platform/time/local-time.ts': {
    utcDay: 'Counts on from a day, which has no zone.',
    parts: 'The weekday of a day, which has no zone.',
    format: 'Finds the offset of a zone, no day.',
  },
  'src/platform/time/instant.ts': {
    utcDay: 'Defines the ways to find a day.',
    slice: 'Defines the ways to find a day.',
    format: 'Defines the ways to find a day.',
  },
  'src/store/moments.ts': { utcDay: 'Defines the way to find a day in a statement.' },
  'src/platform/wire/formats.ts': { slice: 'Reads the date in a text with the format date-time.' },
  'src/areas/profile/rules/local-day.ts': {
    utcDay: 'Compares the day of each zone with the day in UTC, for localDay.',
  },
  'src/areas/matching/services/check-derived.ts': { UTC: poolDays },
  'src/areas/matching/services/page-recommendations.ts': { utcDay: showingDays },
  'src/areas/matching/services/rank-candidates.ts': { utcDay: showingDays },
  'src/areas/matching/live/ranked-lists.ts': { utcDay: showingDays },
  'src/areas/matching/rules/limits.ts': { utcDay: poolDays },
  'src/areas/matching/rules/overlap.ts': { slice: overlapDays },
  'src/areas/matching/data/derived.ts': { date: poolDays },
  'src/areas/stats/data/count-days.ts': { date: 'Counts the days between two days of a user.' },
  'src/areas/matching/data/exposure.ts': { utcDay: showingDays },
  'src/areas/matching/data/learners.ts': { utcDay: poolDays },
  'src/areas/matching/data/pool.ts': { utcDay: poolDays, substr: poolDays, date: poolDays },
  'src/areas/matching/data/request-counts.ts': { utcDay: poolDays },
  'src/areas/matching/data/summary.ts': { utcDay: poolDays },
  'src/areas/profile/data/age-group.ts': { utcDay: 'The latest day anywhere bounds the index; localDay decides.' },
};
