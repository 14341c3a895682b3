// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import { PushKeyId } from './PushKeyId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The public key with which the browser subscribes to push notifications. */
export const PushKey = z.lazy(() => z.object({
  keyId: PushKeyId,
  publicKey: z.string().check(
    z.refine(...pattern(/^[\w\-]{87}$/u, 'Must be 87 characters: letters, digits, hyphens and underscores.', '영문자, 숫자, 하이픈, 밑줄로 된 87자여야 합니다.')),
  ),
}));

true satisfies Agrees<typeof PushKey, components['schemas']['PushKey']>;
