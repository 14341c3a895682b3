import { etagOf } from '../../support/calls.ts';
import type { Scenarios } from '../../support/scenarios.ts';

/** Pages that the caller has read before and holds the ETag of. */
export const scenarios = {
  referenceIndexKnown: async () => ({ etag: await etagOf('/reference') }),
  topicsKnown: async () => ({ etag: await etagOf('/reference/topics') }),
  contractKnown: async () => ({ etag: await etagOf('/openapi.json') }),
} satisfies Scenarios;
