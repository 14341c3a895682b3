// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The content of an e-mail. */
export const RenderedEmail = z.lazy(() => z.object({ subject: z.string(), text: z.string(), html: z.string() }));

true satisfies Agrees<typeof RenderedEmail, components['schemas']['RenderedEmail']>;
