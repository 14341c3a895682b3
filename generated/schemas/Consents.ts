// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the user has agreed to. */
export const Consents = z.lazy(() => z.object({
  termsVersion: z.string(),
  privacyVersion: z.string(),
  acceptsMarketing: z.boolean(),
  agreedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof Consents, components['schemas']['Consents']>;
