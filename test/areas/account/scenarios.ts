/** Exports of Mina's and Jisoo's data, and accounts that are about to be deleted. */
import { callSuccessfully, etagOf } from '../../support/calls.ts';
import { runJobs } from '../../support/jobs.ts';
import type { PersonName } from '../../support/people.ts';
import type { Scenarios } from '../../support/scenarios.ts';

const path = '/users/me/exports';

export const scenarios = {
  /** Mina has requested the deletion of her account. */
  minaLeaving: async () => {
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return {};
  },
  minaExportPending: async () => {
    const exportId = await createExport('mina');
    return { exportId, etag: await etagOf(`${path}/${exportId}`, 'mina') };
  },
  jisooExportPending: async () => ({ exportId: await createExport('jisoo') }),
  /** Mina's archive is ready. `expires`, `session` and `signature` are the query parameters of its download URL. */
  minaExportReady: async () => {
    const exportId = await createExport('mina');
    await runJobs();
    const { downloadUrl } = await callSuccessfully<{ downloadUrl: string }>('mina', 'GET', `${path}/${exportId}`);
    const { searchParams } = new URL(downloadUrl);
    return { exportId, ...Object.fromEntries(searchParams) };
  },
  minaExportedFiveTimes: async () => {
    for (let count = 0; count < 5; count += 1) {
      await createExport('mina');
      await runJobs();
    }
    return {};
  },
} satisfies Scenarios;

async function createExport(as: PersonName): Promise<string> {
  return (await callSuccessfully<{ exportId: string }>(as, 'POST', path)).exportId;
}
