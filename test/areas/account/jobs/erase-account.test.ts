import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAccount } from '../../../../src/areas/account/jobs/erase-account.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { overrideMembers } from '../../../support/faults.ts';
import { listStoredImages } from '../../../support/image-store.ts';
import { people } from '../../../support/people.ts';
import { pictureBytes } from '../../../support/pictures.ts';
import { rankedListsOf } from '../../../../src/areas/matching/services/ranked-lists.ts';
import { tracesOf } from '../../../support/traces.ts';
import { freshWorld } from '../../../support/world.ts';

const { mina } = people;

beforeEach(freshWorld);

describe('eraseAccount', () => {
  it('empties every store that answers, names those that do not, and a repetition empties them', async () => {
    await env.FILES.put(`exports/${mina.id}/orphan.zip`, 'archive');
    await env.IMAGES.hosted.upload(new Blob([pictureBytes('squarePng')]).stream(), { id: 'orphan', creator: mina.id });
    const span = { rankedAt: '2026-03-02T09:00:00.000Z', until: '2026-03-02T09:10:00.000Z' } as const;
    await rankedListsOf(env, mina.id).keep('list', '[]', span);
    const down = () => {
      throw new Error('the files are down');
    };
    const broken = testDeps({ env: { ...env, FILES: overrideMembers(env.FILES, { list: down }) } });
    await expect(eraseAccount({ userId: mina.id }, broken)).rejects.toThrow('the files are down');
    expect(await outsideTraces()).toEqual([expect.stringContaining('r2: exports/')]);
    expect(await listStoredImages()).toEqual([]);
    await eraseAccount({ userId: mina.id }, testDeps());
    expect(await outsideTraces()).toEqual([]);
  });
});

/** Returns what remains of Mina outside the database. */
async function outsideTraces(): Promise<string[]> {
  return (await tracesOf(mina.id, [])).filter((trace) => /^(r2|kv|images|hub|ranked lists):/.test(trace));
}
