import { describe, expect, it } from 'vitest';
import { imageDelete } from '../../src/areas/profile/index.ts';
import {
  claimKey,
  assertHeld,
  assertHeldOrTell,
  releaseKey,
  removeExpiredKeys,
  settleKey,
  storedKey,
} from '../../src/store/idempotency-keys.ts';
import { markJobDead, enqueue, leaseJob, postponeJob, removeDeliveredJobs, settleJob } from '../../src/store/outbox.ts';
import { defaultNow } from '../support/clock.ts';
import { planOfQuery } from '../support/plans.ts';

const now = new Date(defaultNow);
const name = { userId: 'u', operationId: 'o', key: 'k' };

describe('idempotency keys', () => {
  it.each([
    ['claim', claimKey({ ...name, payloadHash: 'h', attempt: 'a', status: 201, body: '{}' }, now)],
    ['mustHold', assertHeld('a')],
    ['assertHeldOrTell', assertHeldOrTell({ ...name, attempt: 'a' })],
    ['settle', settleKey('a', 201, null)],
    ['release', releaseKey('a')],
    ['storedKey', storedKey(name)],
    ['removeExpiredKeys', removeExpiredKeys(defaultNow, 10)],
  ])('%s', async (_, statement) => {
    expect(await planOfQuery(statement)).toMatchSnapshot();
  });
});

describe('outbox', () => {
  it.each([
    [
      'enqueue',
      enqueue({ id: 'i', now: defaultNow }, { kind: imageDelete, payload: { storedName: 's' }, dedupeKey: 'd' }),
    ],
    ['leaseJob, one', leaseJob('l', now, 'id')],
    ['leaseJob, the longest due', leaseJob('l', now)],
    ['settleJob', settleJob('id', 'l', defaultNow)],
    ['postponeJob', postponeJob('id', 'l', defaultNow, 'e')],
    ['buryJob', markJobDead('id', 'l', defaultNow, 'e')],
    ['removeDeliveredJobs', removeDeliveredJobs(defaultNow, 10)],
  ])('%s', async (_, statement) => {
    expect(await planOfQuery(statement)).toMatchSnapshot();
  });
});
