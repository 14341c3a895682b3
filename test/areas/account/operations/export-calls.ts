/** Calls that the export tests share. */
import { expect, vi } from 'vitest';
import { origin, request, type Answer } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import type { PersonName } from '../../../support/people.ts';

export interface Export {
  readonly exportId: string;
  readonly status: string;
  readonly expiresAt: string | null;
  readonly sizeBytes: number | null;
  readonly downloadUrl: string | null;
}

export const exportsPath = '/users/me/exports';

export function postExport(as: PersonName = 'mina', headers: Record<string, string> = {}): Promise<Answer> {
  return request('POST', exportsPath, { as, headers });
}

export async function createExport(as: PersonName = 'mina'): Promise<string> {
  return ((await postExport(as)).body as Export).exportId;
}

export async function getExport(exportId: string, as: PersonName = 'mina'): Promise<Export> {
  const { body } = await request('GET', `${exportsPath}/${exportId}`, { as });
  return body as Export;
}

export async function createReadyExport(as: PersonName = 'mina'): Promise<Export & { readonly downloadUrl: string }> {
  const exportId = await createExport(as);
  await runJobs();
  const made = await getExport(exportId, as);
  return { ...made, downloadUrl: made.downloadUrl ?? '' };
}

export const downloadFrom = vi.defineHelper((address: string): Promise<Answer> => {
  expect(address.startsWith(origin)).toBe(true);
  return request('GET', address.slice(origin.length));
});

export async function listStoredKeys(): Promise<string[]> {
  return (await env.FILES.list()).objects.map(({ key }) => key);
}
