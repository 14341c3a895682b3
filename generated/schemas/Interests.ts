// Generated from contract/. Do not edit.
import * as z from 'zod';
import { ReferenceCode } from './ReferenceCode.ts';

/** Why the user learns and what they like to talk about. A list without entries is empty. */
export const Interests = z.lazy(() => z.object({
  motivations: z.array(ReferenceCode),
  topics: z.array(ReferenceCode),
  learningStyles: z.array(ReferenceCode),
  learningExpectations: z.array(ReferenceCode),
}));
