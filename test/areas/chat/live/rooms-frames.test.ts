/** The frame `rooms` tells a user nothing of others but what changes for them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createGroupOf, createPublicRoomOf } from '../../../support/groups.ts';
import { settleBackground } from '../../../support/jobs.ts';
import { connectWithToken, type Listener } from '../../../support/live.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const block = (as: PersonName, who: PersonName) => callSuccessfully(as, 'PUT', `/users/me/blocks/${people[who].id}`);
const unblock = (as: PersonName, who: PersonName) =>
  callSuccessfully(as, 'DELETE', `/users/me/blocks/${people[who].id}`);
const hubOf = async (name: PersonName) => {
  await settleBackground();
  return connectWithToken(await tokenFor(name));
};
/** The frames about rooms that come within a moment. */
async function roomsTold(hub: Listener): Promise<string[]> {
  await settleBackground();
  const frames: string[] = [];
  for (;;) {
    const frame = await Promise.race([hub.nextFrame(), scheduler.wait(500).then(() => null)]);
    if (frame === null) return frames.filter((text) => text.includes('"rooms"'));
    frames.push(frame);
  }
}

describe('fault-X6, fault-X10: the frame rooms', () => {
  it('does not come to a user who unblocks somebody they have not blocked, so it names no rooms of that person', async () => {
    await createPublicRoomOf('yuki', 'mina', 'daniel');
    await block('mina', 'daniel');
    const hub = await hubOf('daniel');
    await unblock('daniel', 'mina');
    expect(await roomsTold(hub)).toEqual([]);
  });

  it('does not come to a user for whom a block of the other one changes nothing', async () => {
    await createGroupOf('yuki', 'mina', 'daniel');
    await createMatch('mina', 'daniel');
    await block('daniel', 'mina');
    const hub = await hubOf('daniel');
    await block('mina', 'daniel');
    expect(await roomsTold(hub)).toEqual([]);
  });

  it('does not come to a user for whom the end of a block of the other one changes nothing', async () => {
    await createGroupOf('yuki', 'mina', 'daniel');
    await createMatch('mina', 'daniel');
    await block('daniel', 'mina');
    await block('mina', 'daniel');
    const hub = await hubOf('daniel');
    await unblock('mina', 'daniel');
    expect(await roomsTold(hub)).toEqual([]);
  });

  it('comes neither to a blocked user nor to members of a room when one of them leaves the service', async () => {
    for (const hide of [() => block('mina', 'daniel'), () => callSuccessfully('mina', 'DELETE', '/users/me')]) {
      await freshWorld();
      await createGroupOf('yuki', 'mina', 'daniel');
      const hub = await hubOf('daniel');
      await hide();
      expect(await roomsTold(hub)).toEqual([]);
    }
  });

  it('does not come to a user who blocks and unblocks somebody who is leaving, so it cannot be told from a block by them', async () => {
    await createGroupOf('yuki', 'mina', 'daniel');
    await createMatch('mina', 'daniel');
    await callSuccessfully('mina', 'DELETE', '/users/me');
    const hub = await hubOf('daniel');
    await block('daniel', 'mina');
    await unblock('daniel', 'mina');
    expect(await roomsTold(hub)).toEqual([]);
  });

  it('comes once to the user who blocks, however often they do, and once when they unblock', async () => {
    await createGroupOf('yuki', 'mina', 'daniel');
    const hub = await hubOf('mina');
    await block('mina', 'daniel');
    await block('mina', 'daniel');
    expect(await roomsTold(hub)).toHaveLength(1);
    const another = await hubOf('mina');
    await unblock('mina', 'daniel');
    await unblock('mina', 'daniel');
    expect(await roomsTold(another)).toHaveLength(1);
  });
});
