// Generated from contract/. Do not edit.
import * as z from 'zod';
import { Cursor } from './Cursor.ts';
import { Match } from './Match.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `Match`. */
export const MatchPage = z.lazy(() => z.object({ items: z.array(Match), nextCursor: Cursor.nullable() }));

true satisfies Agrees<typeof MatchPage, components['schemas']['MatchPage']>;
