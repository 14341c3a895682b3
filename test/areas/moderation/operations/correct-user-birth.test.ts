import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

const correct = (body: object): Promise<Answer> =>
  request('PUT', `/moderation/users/${people.daniel.id}/birth`, { as: 'hana', body: { reason: 'Seen.', ...body } });

const events = () => rowsOf<{ id: string; details: string }>("security_events WHERE kind = 'birth_corrected'");
const eventsOfModerators = () => rowsOf<{ details: string }>("security_events WHERE kind = 'birth_correction_made'");

beforeEach(freshWorld);

describe('correctUserBirth', () => {
  describe('200', () => {
    it('records who corrected what, and why', async () => {
      expect(await correct({ birthYear: 2010, birthDate: '2010-05-14' })).toMatchObject({
        status: 200,
        body: { userId: people.daniel.id, birthYear: 2010, birthDate: '2010-05-14', ageGroup: 'minor' },
      });
      const [event] = await events();
      expect(JSON.parse(event?.details ?? '{}')).toMatchObject({
        reason: 'Seen.',
        to: { birthYear: 2010, birthDate: '2010-05-14' },
      });
      expect(await eventsOfModerators()).toMatchObject([
        { user_id: people.hana.id, details: JSON.stringify({ eventId: event?.id }) },
      ]);
    });

    it('changes nothing when the same birth is sent again, also 50 times at once', async () => {
      const answers = await inParallel(50, () => correct({ birthYear: 1991 }));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(await events()).toHaveLength(1);
      expect(await eventsOfModerators()).toHaveLength(1);
      expect(await rowsOf('user_profiles WHERE id = ?', people.daniel.id)).toMatchObject([{ birth_corrections: 1 }]);
    });

    it.each([{ birthYear: 1990 }, { birthDate: '1991-05-14' }])(
      'fault-X1: is final for the user, who sends %j afterwards',
      async (birth) => {
        await correct({ birthYear: 1991 });
        const patch = (body: object) =>
          request('PATCH', '/users/me', {
            as: 'daniel',
            headers: { 'content-type': 'application/merge-patch+json' },
            body: JSON.stringify(body),
          });
        expect(await patch(birth)).toMatchObject({ status: 409, body: { code: 'profile.birth_already_changed' } });
        expect((await patch({ birthYear: 1991 })).status).toBe(200);
        expect((await correct(birth.birthYear ? birth : { birthYear: 1991, ...birth })).status).toBe(200);
      },
    );
  });

  describe('422', () => {
    it('refuses a user under 14, a date outside the year, and a reason that shows nothing, all faults at once', async () => {
      expect(await correct({ birthYear: 2016 })).toMatchObject({ status: 422, body: { code: 'profile.under_age' } });
      const { body } = await correct({ birthYear: 1991, birthDate: '1990-01-01', reason: ' ' });
      expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).toSorted()).toEqual([
        '/body/birthYear',
        '/body/reason',
      ]);
    });
  });
});
