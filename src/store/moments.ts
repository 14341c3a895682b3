/** Instants of statements, computed from the instant of the change at each call. */
import {
  addTime,
  instantOf,
  subtractTime,
  utcDay,
  type Day,
  type Duration,
  type Instant,
} from '../platform/time/instant.ts';
import { compute, type Value } from './template.ts';

/** The instant that comes `duration` after `now`. */
export function addTimeTo(now: Value<Date | Instant>, duration: Duration): Value<Instant> {
  return compute([now], (moment) => addTime(moment, duration));
}

/** The instant that lies `duration` before `now`. */
export function subtractTimeFrom(now: Value<Date | Instant>, duration: Duration): Value<Instant> {
  return compute([now], (moment) => subtractTime(moment, duration));
}

/** A moment as the text that the tables store. */
export function formatMoment(now: Value<Date>): Value<Instant> {
  return compute([now], instantOf);
}

/** The day of a moment in UTC. */
export function utcDayOf(now: Value<Date | Instant>): Value<Day> {
  return compute([now], utcDay);
}
