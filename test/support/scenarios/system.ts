import { request } from '../app.ts';
import type { Scenarios } from './scenario.ts';

export const systemScenarios = {
  referenceIndexKnown: () => etagOf('/reference'),
  topicsKnown: () => etagOf('/reference/topics'),
  contractKnown: () => etagOf('/openapi.json'),
} satisfies Scenarios;

/** The tag that an earlier reader of this address keeps. */
async function etagOf(path: string): Promise<{ etag: string }> {
  const { headers } = await request('GET', path);
  return { etag: headers.get('etag') ?? '' };
}
