// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatCorrection } from './ChatCorrection.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The corrections of a message. */
export const ChatCorrections = z.lazy(() => z.object({ items: z.array(ChatCorrection).check(z.maxLength(20)) }));

true satisfies Agrees<typeof ChatCorrections, components['schemas']['ChatCorrections']>;
