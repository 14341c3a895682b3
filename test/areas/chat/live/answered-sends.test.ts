/** A message over a connection is answered where the user can read and not write. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { openRoom } from '../../../support/chat.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const correct = (name: PersonName, birthYear: number) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear,
    birthDate: `${birthYear}-06-01`,
    reason: 'Seen.',
  });

/** What makes writing impossible for Daniel and leaves reading as it is. */
const obstacles: Readonly<Record<string, () => Promise<unknown>>> = {
  'a partner who lets nobody write to them': () =>
    callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'nobody' } }),
  'a partner who was found to be an adult': () => correct('mina', 1990),
};

describe('a message over a connection', () => {
  it.each(Object.entries(obstacles))('to %s is refused with the problem, and the connection stays', async (_, act) => {
    await correct('mina', 2010);
    await correct('daniel', 2010);
    const daniel = await enterRoom('daniel', await openRoom('mina', 'daniel'));
    await act();
    const clientMessageId = crypto.randomUUID();
    daniel.send({ type: 'send', clientMessageId, text: '안녕하세요' });
    expect(await daniel.nextOf('refused')).toEqual({ type: 'refused', clientMessageId, code: 'chat.room_closed' });
    expect(await daniel.answersPing()).toBe(true);
  });
});
