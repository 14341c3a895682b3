// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { MissingPart } from './MissingPart.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How complete the profile is, and what would raise the score most. */
export const ProfileCompleteness = z.lazy(() => z.object({
  score: z.int().check(z.gte(0), z.lte(100)),
  missing: z.array(MissingPart),
}));

true satisfies Agrees<typeof ProfileCompleteness, components['schemas']['ProfileCompleteness']>;
