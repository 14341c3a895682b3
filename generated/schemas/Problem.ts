// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format, pattern } from '../../src/platform/wire/schema-rules.ts';
import { Fault } from './Fault.ts';
import { SessionConflict } from './SessionConflict.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * An error in the format of RFC 9457. `code` never changes; let programs decide by it. Show `userMessage` to users;
 * `title`
 * and `detail` are for developers.
 */
export const Problem = z.lazy(() => z.object({
  type: z.string().check(z.refine(...format('uri'))),
  title: z.string(),
  status: z.int().check(z.gte(400), z.lte(599)),
  detail: z.string(),
  userMessage: z.string(),
  instance: z.string(),
  code: z.string().check(
    z.refine(...pattern(/^[a-z_]+\.[a-z_]+$/u, 'Must be two words with a dot between them.', '점(.)으로 이은 두 단어여야 합니다.')),
  ),
  requestId: z.string(),
  conflicts: z.exactOptional(z.array(SessionConflict)),
  errors: z.exactOptional(z.array(Fault)),
}));

true satisfies Agrees<typeof Problem, components['schemas']['Problem']>;
