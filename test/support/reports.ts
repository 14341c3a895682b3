/** Reports about people, for safety (who sends them) and moderation (who decides them). */
import { callSuccessfully } from './calls.ts';
import { people, type PersonName } from './people.ts';

/** One person reports another; answers the id of the report. */
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
