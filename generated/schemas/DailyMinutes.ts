// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How long the user wants to study each day (a code of the reference list `daily-minutes`). */
export const DailyMinutes = z.string().check(
  z.minLength(1),
  z.maxLength(64),
  z.refine(...pattern(/^[a-z0-9_]+$/u, 'May contain only lower-case letters, digits and underscores.', '영문 소문자, 숫자, 밑줄(_)만 쓸 수 있습니다.')),
);

true satisfies Agrees<typeof DailyMinutes, components['schemas']['DailyMinutes']>;
