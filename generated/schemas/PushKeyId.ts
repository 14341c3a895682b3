// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Id of the key from `GET /notifications/push-key` with which the browser subscribed. */
export const PushKeyId = z.string().check(
  z.refine(...pattern(/^[\w\-]{16}$/u, 'Must be 16 characters: letters, digits, hyphens and underscores.', '영문자, 숫자, 하이픈, 밑줄로 된 16자여야 합니다.')),
);

true satisfies Agrees<typeof PushKeyId, components['schemas']['PushKeyId']>;
