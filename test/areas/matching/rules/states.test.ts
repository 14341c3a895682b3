/**
 * Tests the table of states. test/areas/matching/data/sequences.test.ts tests sequences of events and the error codes
 * of refused events.
 */
import { describe, expect, it } from 'vitest';
import { requestStatusAt, transitions, type RequestStatus } from '../../../../src/areas/matching/rules/states.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

const statuses = Object.keys(transitions) as RequestStatus[];
describe('MAT-11 the states of a request', () => {
  it('can all be reached, and all but pending are final', () => {
    expect(new Set(['pending', ...Object.values(transitions.pending)])).toEqual(new Set(statuses));
    for (const status of nonEmpty(
      statuses.filter((each) => each !== 'pending'),
      'final states',
    ))
      expect(transitions[status]).toEqual({});
  });

  it('turn from pending to expired at the expiry, to the millisecond; decided requests stay as they are', () => {
    const expiresAt = '2026-03-09T09:00:00.000Z';
    expect(requestStatusAt({ status: 'pending', expiresAt }, '2026-03-09T08:59:59.999Z')).toBe('pending');
    expect(requestStatusAt({ status: 'pending', expiresAt }, expiresAt)).toBe('expired');
    for (const status of nonEmpty(
      statuses.filter((each) => each !== 'pending'),
      'final states',
    ))
      expect(requestStatusAt({ status, expiresAt }, '2030-01-01T00:00:00.000Z')).toBe(status);
  });
});
