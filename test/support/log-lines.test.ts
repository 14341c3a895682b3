import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/platform/log.ts';
import { hashUserId } from '../../src/platform/http/request-log.ts';
import { takeBreaches } from './contract/findings.ts';
import { people } from './people.ts';

const log = createLogger({ requestId: 'r' });

describe('a line of the log', () => {
  it.each([
    ['a field', () => log.info('test', { user: people.mina.id })],
    ['an id in capitals', () => log.warn('test', { user: people.mina.id.toUpperCase() })],
    ['an error', () => log.error('test', new Error(`no ${people.daniel.id}`))],
  ])('fault-R14: fails the test if it names a user by their id: in %s', (_where, write) => {
    write();
    expect([...new Set(takeBreaches().map(({ sentence }) => sentence))]).toEqual([
      expect.stringContaining('names a user by their id'),
    ]);
  });

  it('fault-R14: names users by a hash of their id', async () => {
    log.info('test', { user: await hashUserId(people.mina.id) });
    expect(takeBreaches()).toEqual([]);
  });
});
