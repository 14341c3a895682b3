import { etagOf } from '../../support/calls.ts';
import type { Scenarios } from '../../support/scenarios.ts';

/** The caller has read a resource before and has its ETag. */
export const scenarios = {
  referenceIndexKnown: async () => ({ etag: await etagOf('/reference') }),
  topicsKnown: async () => ({ etag: await etagOf('/reference/topics') }),
  contractKnown: async () => ({ etag: await etagOf('/openapi.json') }),
} satisfies Scenarios;
