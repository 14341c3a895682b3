// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A free text of 1 to 800 visible characters. Line breaks are kept (as `\n`); otherwise the rules for names apply. It
 * is
 * plain text: display it as text, never as HTML.
 */
export const Introduction = z.string().check(z.minLength(1), z.maxLength(4000));

true satisfies Agrees<typeof Introduction, components['schemas']['Introduction']>;
