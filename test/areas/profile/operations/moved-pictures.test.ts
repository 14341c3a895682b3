/** The address of a picture stops working when those who have it may no longer see its user. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { listKeptPictures, listStoredImages, loadImage } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';
import { moveImage } from '../../../../src/areas/profile/jobs/move-image.ts';

interface Image {
  readonly imageId: string;
  readonly variants: { readonly full: string };
}

const upload = async (): Promise<Image> =>
  (await request('POST', '/users/me/profile-image', { as: 'mina', body: formWith(pictureBytes('squarePng')) }))
    .body as Image;
const imageFor = async (as: PersonName, path = `/users/${people.mina.id}`): Promise<Image> =>
  (await callSuccessfully<{ image: Image }>(as, 'GET', path)).image;
const ownImage = () => imageFor('mina', '/users/me');
const statusOf = async ({ variants }: Image): Promise<number> => (await loadImage(variants.full)).status;
const showTo = (profileVisibility: string) =>
  callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
const suspendMina = async () =>
  request('POST', `/moderation/reports/${await reportPerson('mina', 'daniel')}/resolve`, {
    as: 'hana',
    body: { decision: 'suspend' },
  });

beforeEach(freshWorld);

describe('the address of a picture', () => {
  it.each([
    ['hides from everyone', () => showTo('nobody')],
    ['hides from strangers', () => showTo('matched')],
    ['deletes the account', () => request('DELETE', '/users/me', { as: 'mina' })],
    ['is suspended', suspendMina],
  ])('fault-X3: stops working when its user %s, and no picture is left over', async (_name, hide) => {
    const image = await upload();
    expect(await statusOf(image)).toBe(200);
    await hide();
    await runJobs();
    expect(await statusOf(image)).toBe(404);
    expect(await listStoredImages()).toHaveLength(1);
    expect(await listStoredImages()).not.toContain(`profile-${image.imageId}`);
  });

  it('fault-X3: the user sees their own picture at its new address while they hide or leave', async () => {
    const image = await upload();
    await showTo('nobody');
    await request('DELETE', '/users/me', { as: 'mina' });
    await runJobs();
    const moved = await ownImage();
    expect(moved.imageId).not.toBe(image.imageId);
    expect(moved).toMatchObject({ width: 80, height: 80 });
    expect(await statusOf(moved)).toBe(200);
  });

  it('fault-X3: who may see the user again gets the new address', async () => {
    await upload();
    await request('DELETE', '/users/me', { as: 'mina' });
    await runJobs();
    await request('POST', '/users/me/restore', { as: 'mina' });
    expect(await statusOf(await imageFor('jisoo'))).toBe(200);
    await suspendMina();
    await runJobs();
    await runSql("UPDATE user_profiles SET status = 'active', version = version + 1 WHERE id = ?", people.mina.id);
    expect(await statusOf(await imageFor('jisoo'))).toBe(200);
  });

  it('fault-X3: a partner gets the new address when the user hides from strangers', async () => {
    await createMatch('daniel', 'mina');
    const image = await upload();
    await showTo('matched');
    await runJobs();
    const seen = await imageFor('daniel');
    expect(seen.imageId).not.toBe(image.imageId);
    expect(await statusOf(seen)).toBe(200);
  });

  const block = () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.jisoo.id}`);
  const unblock = () => callSuccessfully('mina', 'DELETE', `/users/me/blocks/${people.jisoo.id}`);
  it.each([
    ['blocks and unblocks somebody', block, unblock],
    ['hides and shows themselves', () => showTo('nobody'), () => showTo('everyone')],
  ])('fault-X6: a user sees the same if another one %s', async (_name, goAway, comeBack) => {
    await upload();
    const before = await imageFor('jisoo');
    await goAway();
    await runJobs();
    expect((await request('GET', `/users/${people.mina.id}`, { as: 'jisoo' })).status).toBe(404);
    expect(await statusOf(before)).toBe(404);
    await comeBack();
    await runJobs();
    const after = await imageFor('jisoo');
    expect(after.imageId).not.toBe(before.imageId);
    expect({ ...after, imageId: '', variants: {} }).toEqual({ ...before, imageId: '', variants: {} });
    expect(await statusOf(after)).toBe(200);
  });

  it('fault-X6: moves once for a block, and the picture of the blocked user stays', async () => {
    const theirs = (
      await request('POST', '/users/me/profile-image', { as: 'jisoo', body: formWith(pictureBytes('squarePng')) })
    ).body as Image;
    await upload();
    await block();
    await runJobs();
    const moved = await ownImage();
    await block();
    await unblock();
    await runJobs();
    expect(await ownImage()).toEqual(moved);
    expect(await imageFor('jisoo', '/users/me')).toEqual(theirs);
  });

  it.each([
    ['the user ends the match', 'mina'],
    ['the partner ends the match', 'daniel'],
    ['a moderator ends the match', 'hana'],
  ] as const)(
    'fault-X3: stops working for a former partner of a user who hides from strangers, when %s',
    async (_name, as) => {
      const { matchId } = await createMatch('daniel', 'mina');
      await showTo('matched');
      const image = await upload();
      await callSuccessfully(as, 'DELETE', `/${as === 'hana' ? 'moderation' : 'matching'}/matches/${matchId}`);
      await runCron();
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).status).toBe(404);
      expect(await statusOf(image)).toBe(404);
      expect(await statusOf(await ownImage())).toBe(200);
    },
  );

  it('stays at the end of a match of a user whom everyone sees', async () => {
    const { matchId } = await createMatch('daniel', 'mina');
    const image = await upload();
    await callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`);
    await runCron();
    expect(await imageFor('daniel')).toMatchObject({ imageId: image.imageId });
  });

  it('stays when the user shows themselves to more people, or changes nothing', async () => {
    const image = await upload();
    await showTo('everyone');
    await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { isRecommended: false } });
    await runJobs();
    expect(await ownImage()).toEqual(image);
  });
});

describe('a move', () => {
  it('keeps a private copy of a picture that an open report holds', async () => {
    const image = await upload();
    const reportId = await reportPerson('mina', 'daniel');
    await showTo('nobody');
    await runJobs();
    expect(await listKeptPictures()).toEqual([`kept-pictures/${image.imageId}.webp`]);
    expect((await request('GET', `/moderation/reports/${reportId}/picture`, { as: 'hana' })).status).toBe(200);
  });

  it('leaves a picture alone that has been replaced meanwhile, also in the middle', async () => {
    const first = await upload();
    const deps = testDeps();
    const hosted = deps.env.IMAGES.hosted;
    const second: Image[] = [];
    const late = {
      ...deps.env,
      IMAGES: {
        hosted: {
          image: (name: string) => hosted.image(name),
          upload: async (...sent: Parameters<typeof hosted.upload>) => {
            second.push(await upload());
            return hosted.upload(...sent);
          },
        },
      },
    };
    await moveImage({ userId: people.mina.id, imageId: first.imageId }, testDeps({ env: late as never }));
    await moveImage({ userId: people.mina.id, imageId: first.imageId }, deps);
    expect(await ownImage()).toMatchObject({ imageId: second[0]?.imageId });
    passSeconds(3700);
    await runCron();
    expect(await listStoredImages()).toEqual([`profile-${second[0]?.imageId}`]);
  });

  it('happens once when it is ordered by several causes', async () => {
    await upload();
    await showTo('matched');
    await showTo('nobody');
    await request('DELETE', '/users/me', { as: 'mina' });
    await runJobs();
    expect(await listStoredImages()).toEqual([`profile-${(await ownImage()).imageId}`]);
  });
});
