import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { etagOf } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { readRows } from './callers.ts';

beforeEach(freshWorld);

describe('the time zone of a profile', () => {
  it.each(['asia/SEOUL', 'ROK'])('fault-R4: takes %s as the stored zone, so nothing changes', async (timeZone) => {
    const mina = await sdk('mina');
    const before = unwrap(await mina.getMyProfile());
    const tags = [await etagOf('/users/me', 'mina'), await etagOf('/users/me/availability', 'mina')];
    const history = 'SELECT starts_at, time_zone FROM zone_history WHERE user_id = ?';
    const moves = await readRows(history, people.mina.id);
    passSeconds(60);
    expect(unwrap(await mina.updateMyProfile({ body: { timeZone } }))).toEqual(before);
    expect([await etagOf('/users/me', 'mina'), await etagOf('/users/me/availability', 'mina')]).toEqual(tags);
    expect(await readRows(history, people.mina.id)).toEqual(moves);
  });
});
