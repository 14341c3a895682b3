import type { Day } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import { type Fault, makeFault } from '../../profile/index.ts';
import type { Pause } from './streak.ts';

/** A pause has so many days at most. */
const LONGEST = 90;
/** A pause begins at most so many days ahead. */
const AHEAD = 365;

/**
 * The faults of a pause that a user wants.
 *
 * @param today the day in their zone; if it is not known, the earliest day that it can be, and
 * @param latest the latest one.
 */
export function findPauseFaults({ startsOn, endsOn }: Pause, today: Day, latest = today): Fault[] {
  const isEarly = startsOn < today;
  const isFar = startsOn > addDays(latest, AHEAD);
  return [
    ...(isEarly || isFar
      ? [
          makeFault(
            '/body/pause/startsOn',
            'Must be today or later, at most one year ahead.',
            '오늘부터 1년 안의 날짜여야 합니다.',
          ),
        ]
      : []),
    ...(endsOn < startsOn || endsOn > addDays(startsOn, LONGEST - 1)
      ? [
          makeFault(
            '/body/pause/endsOn',
            `Must not be before startsOn, and at most ${LONGEST} days are paused.`,
            `startsOn보다 앞일 수 없으며, 최대 ${LONGEST}일까지 쉴 수 있습니다.`,
            {
              en: `The pause must end after it begins and last at most ${LONGEST} days.`,
              ko: `끝나는 날은 시작하는 날과 같거나 그 뒤여야 하며, 최대 ${LONGEST}일까지 쉴 수 있습니다.`,
            },
          ),
        ]
      : []),
  ];
}
