import { request } from '../../../support/app.ts';
import { people, type PersonName } from '../../../support/people.ts';

/** One person reports another; answers the report's id. */
export async function report(subject: PersonName, as: PersonName = 'mina'): Promise<string> {
  const { body } = await request('POST', `/users/${people[subject].id}/reports`, {
    as,
    body: { reason: 'harassment', text: 'Insults.' },
  });
  return (body as { reportId: string }).reportId;
}
