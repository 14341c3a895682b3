// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An https address at which the two meet. */
export const SessionLink = z.string().check(z.minLength(1), z.maxLength(2000), z.refine(...format('uri')));

true satisfies Agrees<typeof SessionLink, components['schemas']['SessionLink']>;
