// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A name of 1 to 50 visible characters, in any script. The server stores it in Unicode form NFC without white space at
 * the ends, and refuses control characters, direction overrides, invisible characters and fillers. Joiners and
 * variation selectors are accepted where a script or an emoji needs them.
 */
export const DisplayName = z.string().check(z.minLength(1), z.maxLength(200));

true satisfies Agrees<typeof DisplayName, components['schemas']['DisplayName']>;
