// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Why the user learns and what they like to talk about. A list without entries is empty. */
export const Interests = z.lazy(() => z.object({
  motivations: z.array(ReferenceCode),
  topics: z.array(ReferenceCode),
  learningStyles: z.array(ReferenceCode),
  learningExpectations: z.array(ReferenceCode),
}));

true satisfies Agrees<typeof Interests, components['schemas']['Interests']>;
