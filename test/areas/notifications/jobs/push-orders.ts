/** Notices on their way to the devices of Mina, for the tests of the job that sends them. */
import { runJob } from '../../../../src/app.ts';
import { pushStatement, type PushNotice } from '../../../../src/areas/notifications/index.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { commit } from '../../../../src/store/batch.ts';
import { testDeps } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import type { ServiceName } from '../../../support/push-protocol.ts';
import { openBrowser, register, type Browser } from '../../../support/push.ts';

type OwnText = Extract<PushNotice, { notificationId: null }>;

export const notice: OwnText = {
  notificationId: null,
  type: 'match.request_received',
  title: 'Daniel',
  body: '안녕하세요',
  url: '/matching/requests',
  topic: 'request 1',
  urgency: 'normal',
};

/** Orders a notice for every device of Mina, one key a call. Returns the ids of the jobs. */
export async function order(
  dedupeKey: string,
  changes: Partial<OwnText> | { readonly notificationId: string } = {},
  ttlSeconds = 86_400,
): Promise<string[]> {
  const { db, clock } = testDeps();
  const about = { userId: people.mina.id, notice: { ...notice, ...changes }, ttlSeconds, dedupeKey };
  const [ids] = await commit(db, [pushStatement(clock.nowIso(), about)]);
  return ids;
}

/** Runs one job and returns what became of it, and what was logged. */
export async function run(id: string | undefined): Promise<readonly [delivery: string, logged: readonly string[]]> {
  const deps = testDeps();
  return [await deliverJob(deps, runJob, id), deps.logged];
}

/** A browser of Mina, registered in the session of her token. */
export async function subscribe(service: ServiceName = 'google'): Promise<Browser> {
  const browser = await openBrowser(service);
  await register({ as: 'mina' }, browser);
  return browser;
}

/** When a job runs next. */
export const dueAt = async (id: string | undefined) =>
  (await rowsOf<{ id: string; due_at: string }>('outbox')).find((row) => row.id === id)?.due_at;
