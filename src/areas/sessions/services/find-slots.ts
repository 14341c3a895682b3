import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { addTime, type Instant, instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import { readBatch } from '../../../store/batch.ts';
import { requireProfile, requireValid, resultOf } from '../../profile/index.ts';
import { ownIdFault } from '../rules/new-session.ts';
import type { SessionSettings } from '../data/settings.ts';
import { BUSY_AT_MOST, slotQueries } from '../data/slots.ts';
import { findSlots, type FoundSlots, minutesOf, noOwnLimits, type Side } from '../rules/slots.ts';
import { findSlotFaults, slotDays } from '../rules/range.ts';

/** What is asked for, as it is sent. */
export interface SlotsInput {
  readonly partnerId: string;
  readonly from: string;
  readonly to: string;
  readonly durationMinutes: number;
}

/**
 * Finds the times at which a user and a partner can have a session.
 *
 * @throws Refused request.invalid, profile.missing, profile.self_not_allowed, profile.user_not_found,
 *   sessions.not_matched, sessions.not_available
 */
export async function findCommonSlots(
  { db, clock }: Deps,
  userId: string,
  { partnerId, durationMinutes, ...range }: SlotsInput,
): Promise<FoundSlots> {
  if (userId === partnerId)
    throw new Refused(refuse('profile.self_not_allowed', { errors: [ownIdFault('/query/partnerId')] }));
  requireValid(resultOf(findSlotFaults(range), range));
  const now = clock.nowIso();
  const from = laterOf(instantOf(millisecondsOf(range.from)), now);
  const to = instantOf(millisecondsOf(range.to));
  const until = addTime(laterOf(to, now), { days: slotDays });
  const [[pair], ownWeek, ownDates, ownBusy, [ownWish], ownHeld, week, dates, busy, [wish], held] = await readBatch(
    db,
    slotQueries({ userId, partnerId, now, from, until }),
  );
  const { timeZone, partnerZone, isMatched, isSuitable } = requireProfile(pair);
  if (partnerZone === null) throw new Refused(refuse('profile.user_not_found'));
  if (!isMatched) throw new Refused(refuse('sessions.not_matched'));
  if (!isSuitable) throw new Refused(refuse('sessions.not_available'));
  return findSlots(
    { from, to, durationMinutes, now },
    sideFrom(timeZone, ownWeek, ownDates, ownBusy, ownWish, ownHeld),
    sideFrom(partnerZone, week, dates, busy, wish, held),
    [ownBusy, busy].map(knownUntil).reduce((one, other) => (one < other ? one : other), until),
  );
}

function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

type Week = readonly { readonly weekday: number; readonly startMinute: number; readonly endMinute: number }[];
type Busy = readonly { readonly startsAt: Instant; readonly endsAt: Instant }[];

function sideFrom(
  timeZone: string,
  week: Week,
  dates: Side['hours']['dates'],
  busy: Busy,
  wish: SessionSettings | undefined,
  held: readonly Instant[],
): Side {
  return {
    hours: {
      timeZone,
      weekly: week.map(({ weekday, startMinute, endMinute }) => [weekday, startMinute, endMinute] as const),
      dates,
    },
    busy: busy.map(({ startsAt, endsAt }) => ({ from: minutesOf(startsAt), to: minutesOf(endsAt) })),
    held: held.map(minutesOf),
    limits:
      wish === undefined
        ? noOwnLimits
        : {
            noticeMinutes: wish.minimumNoticeMinutes,
            mostADay: wish.dailyLimit ?? Infinity,
            bufferMinutes: wish.bufferMinutes,
          },
  };
}

/** Until when all busy times were read. Beyond, everything counts as busy. */
function knownUntil(busy: Busy): Instant {
  const last = busy.length < BUSY_AT_MOST ? undefined : busy.at(-1);
  return last?.startsAt ?? '9999-12-30T00:00:00.000Z';
}
