import { request, type Answer } from '../../../support/app.ts';
import type { PersonName } from '../../../support/people.ts';

/** GET /notifications/preferences */
export const readPreferences = (as: PersonName = 'mina', headers: Record<string, string> = {}): Promise<Answer> =>
  request('GET', '/notifications/preferences', { as, headers });

/** PATCH /notifications/preferences */
export const patchPreferences = (
  body: unknown,
  headers: Record<string, string> = {},
  as: PersonName = 'mina',
): Promise<Answer> =>
  request('PATCH', '/notifications/preferences', {
    as,
    headers: { 'content-type': 'application/merge-patch+json', ...headers },
    body: JSON.stringify(body),
  });

/** The places of the faults in an answer. */
export function pointersOf({ body }: Answer): string[] {
  // The contract check has checked the form.
  const { errors = [] } = body as { errors?: readonly { pointer: string }[] };
  return errors.map(({ pointer }) => pointer).toSorted();
}
