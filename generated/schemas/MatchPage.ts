// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { Match } from './Match.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `Match`. */
export const MatchPage = z.lazy(() => z.object({ items: z.array(Match), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof MatchPage, components['schemas']['MatchPage']>;
