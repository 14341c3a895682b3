// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An opaque position in a list. Send it unchanged; it is valid only for the same user and the same filters. */
export const Cursor = z.string().check(
  z.maxLength(1024),
  z.refine(...pattern(/^[\w\-]{8,980}\.[\w\-]{43}$/u, 'Must be a place in a list, as the server sent it.', '서버가 보낸 목록의 위치여야 합니다.')),
);

true satisfies Agrees<typeof Cursor, components['schemas']['Cursor']>;
