/** The real statements against a model of a dozen lines, over random sequences of what two people can do to each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/platform/refusal.ts';
import { decideRequest } from '../../../src/services/matching/decide-request.ts';
import { endMatch } from '../../../src/services/matching/end-match.ts';
import { sendRequest } from '../../../src/services/matching/send-request.ts';
import { block, unblock } from '../../../src/services/profile/block.ts';
import { passSeconds, setNow, defaultNow } from '../../support/clock.ts';
import { env, testDeps } from '../../support/deps.ts';
import { rowsOf } from '../../support/matching.ts';
import { people } from '../../support/people.ts';

const DAY = 86_400;
const [mina, daniel] = [people.mina.id, people.daniel.id];
const steps = ['minaAsks', 'danielAsks', 'accept', 'decline', 'cancel', 'endMatch', 'block', 'fourDays', 'aMonth'] as const;
type Step = (typeof steps)[number];

interface Model {
  /** Who asked, and on which day. */
  open: { from: string; day: number } | null;
  matched: boolean;
  declinedDay: number;
  day: number;
}

/** What has to become of the two. */
function foretell(model: Model, step: Step): void {
  const asks = (from: string): void => {
    if (model.matched || model.open?.from === from || model.day < model.declinedDay + 30) return;
    if (model.open !== null) Object.assign(model, { open: null, matched: true });
    else model.open = { from, day: model.day };
  };
  if (step === 'minaAsks') asks(mina);
  else if (step === 'danielAsks') asks(daniel);
  else if (step === 'fourDays') model.day += 4;
  else if (step === 'aMonth') model.day += 31;
  else if (step === 'endMatch') model.matched = false;
  else if (step === 'block') Object.assign(model, { open: null, matched: false });
  else if (model.open !== null) Object.assign(model, { open: null, matched: step === 'accept', ...(step === 'decline' && { declinedDay: model.day }) });
  if (model.open !== null && model.day >= model.open.day + 7) model.open = null;
}

async function perform(step: Step): Promise<unknown> {
  const deps = testDeps();
  const ask = (senderId: string, receiverId: string) => sendRequest(deps, { senderId, receiverId, message: undefined, idempotencyKey: undefined });
  if (step === 'minaAsks') return ask(mina, daniel);
  if (step === 'danielAsks') return ask(daniel, mina);
  if (step === 'fourDays') return passSeconds(4 * DAY);
  if (step === 'aMonth') return passSeconds(31 * DAY);
  if (step === 'block') return block(deps, mina, daniel).then(() => unblock(deps, mina, daniel));
  if (step === 'endMatch') {
    const [match] = await rowsOf<{ id: string }>('matches WHERE ended_at IS NULL');
    return match && endMatch(deps, mina, match.id);
  }
  const [open] = await rowsOf<{ id: string; sender_id: string; receiver_id: string }>("matching_requests WHERE status = 'pending'");
  return open && decideRequest(deps, step === 'cancel' ? open.sender_id : open.receiver_id, open.id, step);
}

async function found(now: string): Promise<Pick<Model, 'matched'> & { from: string | null }> {
  const [open] = await rowsOf<{ sender_id: string }>("matching_requests WHERE status = 'pending' AND expires_at > ?", now);
  return { from: open?.sender_id ?? null, matched: (await rowsOf('matches WHERE ended_at IS NULL')).length === 1 };
}

describe('MAT-11 requests between two people', () => {
  it('over random sequences end up as foretold, with a room that is open exactly while they are matched', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 12 }), async (sequence) => {
      setNow(defaultNow);
      await env.DB.batch(['notifications', 'matches', 'chat_members', 'chat_rooms', 'matching_requests'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
      const model: Model = { open: null, matched: false, declinedDay: -100, day: 0 };
      for (const step of sequence) {
        foretell(model, step);
        await perform(step).catch((error: unknown) => expect(error).toBeInstanceOf(Refused));
        expect(await found(new Date().toISOString())).toEqual({ from: model.open?.from ?? null, matched: model.matched });
      }
      expect((await rowsOf('chat_rooms WHERE closed_at IS NULL')).length).toBe(model.matched ? 1 : 0);
      expect((await rowsOf('chat_rooms')).length).toBeLessThanOrEqual(1);
    }), { numRuns: 40 });
  });
});
