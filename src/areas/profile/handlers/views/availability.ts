import type { components } from '../../../../../generated/client/types.ts';
import type { ZonedFreeHours } from '../../data/availability.ts';
import { timeOf, weekdayOf, type Span } from '../../rules/availability.ts';

/** Free hours as the contract shows them: weekdays by name, times as `HH:MM`. */
export function availabilityView({
  timeZone,
  weekly,
  overrides,
}: ZonedFreeHours): components['schemas']['Availability'] {
  return {
    timeZone,
    weekly: weekly.map((block) => ({ weekday: weekdayOf(block.weekday), ...times(block) })),
    overrides: overrides.map((override) => ({ onDate: override.onDate, kind: override.kind, ...times(override) })),
  };
}

function times({ startMinute, endMinute }: Span): { startTime: string; endTime: string } {
  return { startTime: timeOf(startMinute), endTime: timeOf(endMinute) };
}
