import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, deleteMessage, openRoom } from '../../../support/chat.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const choose = (as: PersonName, privacy: object) => callSuccessfully(as, 'PATCH', '/users/me/settings', { privacy });
const correct = (name: PersonName, birthYear: number) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear,
    birthDate: `${birthYear}-06-01`,
    reason: 'Seen.',
  });

/**
 * Opens a room, lets something happen, and lets Mina type while Daniel looks. Returns whether he is shown it. The
 * deletion of a message tells when the frame would have been there: deliveries keep their order.
 */
async function isShownToDaniel(act: () => Promise<unknown>): Promise<boolean> {
  const roomId = await openRoom('mina', 'daniel');
  const message = await createMessage('mina', roomId);
  await act();
  const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
  mina.send({ type: 'typing', isTyping: true });
  expect(await mina.answersPing()).toBe(true);
  expect((await deleteMessage('mina', message)).status).toBe(204);
  await daniel.nextOf('changed');
  return daniel.received.some((frame) => typeof frame !== 'string' && frame.type === 'typist');
}

const nothing = () => Promise.resolve();

describe('typing', () => {
  it('is shown to a partner', async () => {
    expect(await isShownToDaniel(nothing)).toBe(true);
  });

  it('fault-X2: is not shown of a user who hides their profile from everyone', async () => {
    expect(await isShownToDaniel(() => choose('mina', { profileVisibility: 'nobody' }))).toBe(false);
  });

  it('fault-X2: is not shown to a partner who hides, and so sees what a stranger sees', async () => {
    const hide = async () => {
      await choose('mina', { onlineStatusAudience: 'matched' });
      await choose('daniel', { profileVisibility: 'nobody' });
    };
    expect(await isShownToDaniel(hide)).toBe(false);
  });

  it('fault-X2: is not shown to a partner who lets nobody write to them', async () => {
    expect(await isShownToDaniel(() => choose('daniel', { messageAudience: 'nobody' }))).toBe(false);
  });

  it('fault-X1: is not shown between a minor and a partner who was found to be an adult', async () => {
    await correct('mina', 2010);
    await correct('daniel', 2010);
    expect(await isShownToDaniel(nothing)).toBe(true);
    await freshWorld();
    await correct('mina', 2010);
    await correct('daniel', 2010);
    expect(await isShownToDaniel(() => correct('mina', 1990))).toBe(false);
  });
});
