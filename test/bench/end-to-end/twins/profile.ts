/** One's own profile, by hand: `GET /users/me`, `PATCH /users/me`, and a read of one row. */
import { assertLive } from '../../../../src/areas/auth/data/liveness.ts';
import { ownProfileFrom, ownProfileQuery } from '../../../../src/areas/profile/data/own-profile.ts';
import { updateProfileStatements } from '../../../../src/areas/profile/data/update-profile.ts';
import { ownProfileView } from '../../../../src/areas/profile/handlers/views/own-profile.ts';
import { evening, morning, once, timesAt, type Call } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

const ownProfile = once(() =>
  learnTexts([{ userId: 'a' }, { userId: 'b' }], ({ userId }) => [ownProfileQuery(userId)]),
);

export async function readProfile({ db, userId, cost, deps }: Call): Promise<unknown> {
  const profile = ownProfileFrom(ownProfile().read(await runBatch(db, ownProfile().bind(db, { userId }), cost))[0]);
  return profile && ownProfileView(profile, deps);
}

/** No operation of ours: reads one row by its key, as the least that an answer about a user can cost. */
export async function readRow({ db, userId, cost }: Call): Promise<unknown> {
  const [found] = await runBatch(db, [db.prepare('SELECT * FROM user_profiles WHERE id = ?').bind(userId)], cost);
  return found?.results[0];
}

const patchValues = (userId: string, sessionId: string, introduction: string, now: Date) => ({
  userId,
  sessionId,
  users: JSON.stringify([userId]),
  introduction,
  ...timesAt(now),
});

const patch = once(() =>
  learnTexts(
    [patchValues('a', 's', 'one', morning), patchValues('b', 't', 'two', evening)],
    ({ userId, sessionId, introduction, now }) => [
      assertLive(false)(userId, sessionId, now),
      ...updateProfileStatements({ introduction }, { userId, now, expected: undefined }),
    ],
  ),
);

export async function changeProfile({ context, db, userId, sessionId, cost, deps }: Call): Promise<unknown> {
  const { introduction } = await context.req.json<{ introduction: string }>();
  const changes = patch().bind(db, patchValues(userId, sessionId, introduction, new Date()));
  const results = await runBatch(db, [...changes, ...ownProfile().bind(db, { userId })], cost);
  const profile = ownProfileFrom(ownProfile().read(results.slice(changes.length))[0]);
  return profile && ownProfileView(profile, deps);
}
