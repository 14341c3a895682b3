// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A place in the text of a message. It counts code points. */
export const ChatHighlight = z.lazy(() => z.object({
  start: z.int().check(z.gte(0), z.lte(3999)),
  end: z.int().check(z.gte(1), z.lte(4000)),
}));

true satisfies Agrees<typeof ChatHighlight, components['schemas']['ChatHighlight']>;
