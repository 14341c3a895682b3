/** Blocks, and reports up to their limit. */
import { callSuccessfully, cursorAfterFirstPage } from '../../support/calls.ts';
import { people, type PersonName } from '../../support/people.ts';
import { reportPerson } from '../../support/reports.ts';
import type { Scenarios } from '../../support/scenarios.ts';

export const scenarios = {
  jisooHasBlockedMina: () => block('jisoo', 'mina'),
  minaHasBlockedTwo: async () => {
    await block('mina', 'daniel');
    await block('mina', 'yuki');
    return {};
  },
  minaHasBlockedTwoAndRead: async () => {
    await block('mina', 'daniel');
    await block('mina', 'yuki');
    return { cursor: await cursorAfterFirstPage('mina', '/users/me/blocks') };
  },
  minaReportedTenTimes: async () => {
    for (let count = 0; count < 10; count += 1) await reportPerson('daniel', 'mina');
    return {};
  },
} satisfies Scenarios;

async function block(blocker: PersonName, other: PersonName): Promise<Record<string, never>> {
  await callSuccessfully(blocker, 'PUT', `/users/me/blocks/${people[other].id}`);
  return {};
}
