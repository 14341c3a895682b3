import { instantOf, type Instant } from '../../../platform/time/instant.ts';
import { UNKNOWN } from './counts.ts';
import { splitByDay, type ZoneHistory } from './local-days.ts';
import type { EventPart } from './study-events.ts';

/** The time of a session that has taken place, and which language it was planned in for how long. */
export interface HeldSession {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly languages: readonly { readonly language: string; readonly minutes: number }[];
}

/**
 * Cuts a session into the days and languages of one of its users. The languages follow each other as planned; the last
 * one takes what is left. The first part has the start, so the session counts there.
 */
export function sessionParts({ startsAt, endsAt, languages }: HeldSession, history: ZoneHistory): EventPart[] {
  const end = Date.parse(endsAt);
  const planned = languages.length === 0 ? [{ language: UNKNOWN, minutes: 0 }] : languages;
  let at = Date.parse(startsAt);
  const spans = planned.map(({ language, minutes }, index) => {
    const from = at;
    at = index === planned.length - 1 ? end : Math.min(end, from + minutes * 60_000);
    return { language, from, to: at };
  });
  return spans
    .flatMap(({ language, from, to }) => splitByDay(history, from, to).map((part) => ({ ...part, language })))
    .map(({ from, to, onDate, timeZone, language }, part) => ({
      part,
      onDate,
      timeZone,
      language,
      startsAt: instantOf(from),
      endsAt: instantOf(to),
    }));
}
