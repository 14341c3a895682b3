import { addTime, subtractTime, instantOf } from '../../platform/time/instant.ts';
import { requestLifetime } from '../../areas/matching/rules/limits.ts';
import type { SeedRequest } from '../../areas/seed-data.ts';
import { seedId } from './ids.ts';
import { personId, type PersonName } from './people.ts';

const DAY = 24 * 3_600_000;

interface Answered {
  readonly status: 'accepted' | 'declined' | 'expired';
  readonly daysAgo: number;
}

/**
 * Seeds match requests between the named users: two open, one accepted, one declined and one expired.
 */
export function makeNamedRequests(now: Date): SeedRequest[] {
  const ask = (
    number: number,
    from: PersonName,
    to: PersonName,
    daysAgo: number,
    message: string | null,
    answered?: Answered,
  ): SeedRequest => {
    const sent = new Date(now.getTime() - daysAgo * DAY);
    return {
      id: seedId('request', number),
      number,
      senderId: personId(from),
      receiverId: personId(to),
      message,
      createdAt: instantOf(sent),
      expiresAt: addTime(sent, requestLifetime),
      answer:
        answered === undefined
          ? null
          : {
              status: answered.status,
              at: subtractTime(now, { days: answered.daysAgo }),
              op: answered.status === 'expired' ? null : seedId('operation', 0x100 + number),
            },
    };
  };
  return [
    ask(1, 'daniel', 'mina', 2, 'Hi Mina! I work with Koreans a lot. Shall we talk on Saturdays?'),
    ask(2, 'mina', 'yuki', 1, null),
    ask(3, 'jisoo', 'yuki', 10, '일본어를 같이 연습해요!', { status: 'accepted', daysAgo: 9 }),
    ask(4, 'yuki', 'daniel', 20, null, { status: 'declined', daysAgo: 19 }),
    ask(5, 'daniel', 'jisoo', 12, 'Are you learning English too?', { status: 'expired', daysAgo: 5 }),
  ];
}
