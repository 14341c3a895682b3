/** Sets the free hours of users through the API. */
import { callSuccessfully } from './calls.ts';
import type { PersonName } from './people.ts';

type Block = readonly [weekday: string, startTime: string, endTime: string];
type Override = readonly [kind: 'off' | 'extra', onDate: string, startTime: string, endTime: string];

/** Replaces the free hours of a user. The times are those of their zone. */
export async function setFreeHours(
  as: PersonName,
  weekly: readonly Block[],
  overrides: readonly Override[] = [],
): Promise<void> {
  await callSuccessfully(as, 'PUT', '/users/me/availability', {
    weekly: weekly.map(([weekday, startTime, endTime]) => ({ weekday, startTime, endTime })),
    overrides: overrides.map(([kind, onDate, startTime, endTime]) => ({ kind, onDate, startTime, endTime })),
  });
}

/** Makes users free at every hour of every day. */
export async function freeAlways(...names: readonly PersonName[]): Promise<void> {
  for (const name of names)
    await setFreeHours(
      name,
      weekdays.map((weekday) => [weekday, '00:00', '24:00']),
    );
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
