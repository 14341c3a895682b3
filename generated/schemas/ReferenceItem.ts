// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A choice of a reference list. Which optional properties it has depends on the list. */
export const ReferenceItem = z.lazy(() => z.object({
  code: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string(),
  description: z.exactOptional(z.string()),
  nativeName: z.exactOptional(z.string()),
  minutes: z.exactOptional(z.int().check(z.gte(1))),
  country: z.exactOptional(z.string().check(
    z.refine(...pattern(/^[A-Z]{2}$/u, 'Must be two capital letters.', '영문 대문자 두 자리여야 합니다.')),
  )),
  countryName: z.exactOptional(z.string()),
  city: z.exactOptional(z.string()),
  timeZone: z.exactOptional(z.string()),
}));

true satisfies Agrees<typeof ReferenceItem, components['schemas']['ReferenceItem']>;
