/** What the delivery log says, for the tests of the pipeline. */
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';

interface LogRow {
  readonly user_id: string;
  readonly type: string;
  readonly channel: string;
  readonly target: string;
  readonly outcome: string;
  readonly reason: string;
  readonly due_at: string | null;
}

/** What has become of the notices of a user: `channel outcome reason`, sorted. Devices come as `device`. */
export async function logOf(name: PersonName): Promise<string[]> {
  const rows = await rowsOf<LogRow>('notification_deliveries');
  return rows
    .filter(({ user_id }) => user_id === people[name].id)
    .map(({ channel, target, outcome, reason }) => `${target === '' ? channel : 'device'} ${outcome} ${reason}`)
    .toSorted();
}

/** Changes the preferences of a user. */
export function prefer(as: PersonName, body: object): Promise<unknown> {
  return callSuccessfully(as, 'PATCH', '/notifications/preferences', body);
}

/** Sends a match request, and returns its id. */
export async function ask(as: PersonName, receiver: PersonName): Promise<string> {
  const { body, text } = await request('POST', '/matching/requests', {
    as,
    body: { receiverId: people[receiver].id },
  });
  if (typeof body !== 'object' || body === null || !('requestId' in body)) throw new Error(text);
  return String(body.requestId);
}
