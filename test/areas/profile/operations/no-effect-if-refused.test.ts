/** Operations that write to the image store write nothing there for an account that may not change. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { overrideMembers, withBindings } from '../../../support/faults.ts';
import { people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { freshWorld } from '../../../support/world.ts';
import { confirmUpload, openUpload, sendPicture, uploadPath } from './direct-uploads.ts';

beforeEach(freshWorld);

const operations = {
  createProfileImageUpload: () =>
    Promise.resolve((headers: Record<string, string>) => request('POST', uploadPath, { as: 'mina', headers })),
  uploadProfileImage: () =>
    Promise.resolve((headers: Record<string, string>) =>
      request('POST', '/users/me/profile-image', { as: 'mina', headers, body: formWith(pictureBytes('squarePng')) }),
    ),
  confirmProfileImageUpload: async () => {
    const draft = await openUpload();
    await sendPicture(draft, pictureBytes('squarePng'));
    return (headers: Record<string, string>) => confirmUpload(draft, headers);
  },
} as const;

const standings = [
  ['suspended', 403, 'auth.account_suspended'],
  ['deleting', 409, 'profile.deletion_pending'],
] as const;
const names = Object.keys(operations) as (keyof typeof operations)[];
const keys: readonly Record<string, string>[] = [{}, { 'idempotency-key': 'one' }];
const cases = names.flatMap((name) =>
  standings.flatMap(([standing, status, code]) => keys.map((headers) => ({ name, standing, status, code, headers }))),
);

describe('an account that may not change', () => {
  it.each(cases)('fault-X3: $name writes nothing outside D1 while $standing ($headers)', async (each) => {
    const act = await operations[each.name]();
    if (each.standing === 'deleting') await request('DELETE', '/users/me', { as: 'mina' });
    else
      await env.DB.exec(
        `UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = '${people.mina.id}'`,
      );
    const asked: string[] = [];
    const note = (name: string) => () => {
      asked.push(name);
      return Promise.reject(new Error('not to be asked'));
    };
    const hosted = overrideMembers(env.IMAGES.hosted, { upload: note('upload'), createDirectUpload: note('draft') });
    const answer = await withBindings({ IMAGES: overrideMembers(env.IMAGES, { hosted }) }, () => act(each.headers));
    expect(answer).toMatchObject({ status: each.status, body: { code: each.code } });
    expect(asked).toEqual([]);
  });
});
