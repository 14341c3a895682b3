// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Addresses of the picture in its named sizes. They need no token, never change and can be used in `<img>` as they
 * are.
 */
export const ProfileImageVariants = z.lazy(() => z.object({
  thumb: z.string().check(z.refine(...format('uri'))),
  card: z.string().check(z.refine(...format('uri'))),
  full: z.string().check(z.refine(...format('uri'))),
}));

true satisfies Agrees<typeof ProfileImageVariants, components['schemas']['ProfileImageVariants']>;
