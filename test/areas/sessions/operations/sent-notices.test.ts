/** What is sent of sessions: decided when it is sent, from what they are then. */
import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf } from '../../../support/matching.ts';
import { answerProposal, changeSession, confirmedSession, createSession, propose } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { pushed, weekdays } from '../../chat/message-notices.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';

type Browser = Awaited<ReturnType<typeof subscribe>>;

/** Mina's phone. For her it is six in the evening, in the middle of her quiet hours. */
let browser: Browser;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  browser = await subscribe();
  await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
});

const titles = async () => pushed(await browser.arrived()).map((notice) => (notice as { title: string }).title);

describe('a notice of a session', () => {
  it('waits for the end of quiet hours, and names the time of the reader', async () => {
    await createSession('daniel', 'mina');
    await runJobs();
    expect(await titles()).toEqual([]);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(pushed(await browser.arrived())).toMatchObject([
      {
        title: 'Daniel Reed님이 세션을 요청했어요',
        body: '3월 5일 (목) 오후 7:00에 시작해요. 확정하거나 거절해 주세요.',
      },
    ]);
  });

  it.each(['decline', 'cancel'] as const)('of a request is not sent after this step: %s', async (step) => {
    const session = await createSession('daniel', 'mina');
    await runJobs();
    await changeSession(step === 'decline' ? 'mina' : 'daniel', session, step);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(await titles()).toEqual([]);
  });

  it('tells whoever asked that nobody has answered, once', async () => {
    await createSession('daniel', 'mina');
    setNow('2026-03-04T09:00:00.000Z');
    await runCron();
    await runCron();
    expect((await notificationTypesOf('daniel')).filter((type) => type === 'session.expired')).toHaveLength(1);
    expect(await notificationTypesOf('mina')).not.toContain('session.expired');
  });

  it.each(['end', 'accept'] as const)('of a proposed time is not sent after it: %s', async (answer) => {
    const session = await confirmedSession('daniel', 'mina');
    await runJobs();
    await propose('daniel', session, { startsAt: '2026-03-05T15:00:00Z' });
    await runJobs();
    await answerProposal(answer === 'end' ? 'daniel' : 'mina', session, answer);
    setNow('2026-03-02T10:00:00.000Z');
    await runCron();
    expect(await titles()).not.toContain('Daniel Reed님이 다른 시간을 제안했어요');
  });

  it('of a cancellation passes quiet hours if the session is less than 4 hours away, and waits otherwise', async () => {
    const near = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T11:00:00Z' });
    const far = await confirmedSession('daniel', 'mina');
    await changeSession('daniel', far, 'cancel');
    await runJobs();
    expect(await titles()).toEqual([]);
    await changeSession('daniel', near, 'cancel');
    await runJobs();
    expect(await titles()).toEqual(['Daniel Reed님과의 세션이 취소됐어요']);
  });
});
