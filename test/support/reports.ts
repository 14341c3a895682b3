/** Creates reports about users. Tests of safety send reports, and tests of moderation decide them. */
import { callSuccessfully } from './calls.ts';
import { people, type PersonName } from './people.ts';

/** Sends a report of one user about another. Returns the id of the report. */
export async function reportPerson(subject: PersonName, as: PersonName = 'mina', text = 'Insults.'): Promise<string> {
  const { reportId } = await callSuccessfully<{ reportId: string }>(
    as,
    'POST',
    `/users/${people[subject].id}/reports`,
    {
      reason: 'harassment',
      text,
    },
  );
  return reportId;
}
