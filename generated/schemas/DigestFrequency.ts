// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * How often e-mails come: `off` sends each by itself, `daily` and `weekly` collect them in one. Critical notifications
 * are never collected.
 */
export const DigestFrequency = z.enum(['off', 'daily', 'weekly']);

true satisfies Agrees<typeof DigestFrequency, components['schemas']['DigestFrequency']>;
