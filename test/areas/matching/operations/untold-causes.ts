/** What ends a request by a rule, as the receiver does it, and how it is taken back. */
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';

/** In `ended` the cause ends the request. In `unanswered` it does not come, or the receiver only hides meanwhile. */
export type WorldKind = 'ended' | 'unanswered';

export interface Cause {
  /** Prepares a world. */
  readonly begin?: (world: WorldKind) => Promise<unknown>;
  readonly out: () => Promise<unknown>;
  /** Takes the cause back, where that is possible. */
  readonly back: () => Promise<unknown>;
  /** The receiver is not visible between `out` and `back`: the other world is one in which they hide for as long. */
  readonly vanishes: boolean;
}

export const nothing = (): Promise<unknown> => Promise.resolve();
export const show = (as: PersonName, profileVisibility: 'everyone' | 'nobody'): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
const wish = (as: PersonName, body: object): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/matching/preferences', body);
const correct = (name: PersonName, birthDate: string): Promise<unknown> =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
export const block = (as: PersonName, whom: PersonName): Promise<Answer> =>
  request('PUT', `/users/me/blocks/${people[whom].id}`, { as });
export const unblock = (as: PersonName, whom: PersonName): Promise<Answer> =>
  request('DELETE', `/users/me/blocks/${people[whom].id}`, { as });

/** Mina is the sender, Daniel the receiver. */
export const causes = {
  'the receiver blocks the sender': {
    out: () => block('daniel', 'mina'),
    back: () => unblock('daniel', 'mina'),
    vanishes: true,
  },
  'the receiver leaves': {
    out: () => callSuccessfully('daniel', 'DELETE', '/users/me'),
    back: () => callSuccessfully('daniel', 'POST', '/users/me/restore'),
    vanishes: true,
  },
  'the receiver is suspended': {
    out: async () =>
      callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('daniel', 'jisoo')}/resolve`, {
        decision: 'suspend',
      }),
    back: () =>
      runSql("UPDATE user_profiles SET status = 'active', version = version + 1 WHERE id = ?", people.daniel.id),
    vanishes: true,
  },
  'the receiver wishes for another gender': {
    out: () => wish('daniel', { partnerGender: 'male' }),
    back: () => wish('daniel', { partnerGender: 'any' }),
    vanishes: false,
  },
  'the receiver wishes for another age': {
    out: () => wish('daniel', { partnerAgeBands: ['55+'] }),
    back: () => wish('daniel', { partnerAgeBands: [] }),
    vanishes: false,
  },
  'the age group of the receiver is corrected': {
    out: () => correct('daniel', '2010-06-01'),
    back: nothing,
    vanishes: false,
  },
  'the receiver turns 18': {
    // Two minors. In the other world the birthday is months away.
    begin: async (world) => {
      await correct('mina', '2009-06-01');
      await correct('daniel', world === 'ended' ? '2008-03-04' : '2008-12-04');
    },
    out: nothing,
    back: nothing,
    vanishes: false,
  },
} as const satisfies Record<string, Cause>;
export type CauseName = keyof typeof causes;
