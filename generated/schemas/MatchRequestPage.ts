// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { MatchRequest } from './MatchRequest.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `MatchRequest`. */
export const MatchRequestPage = z.lazy(() => z.object({ items: z.array(MatchRequest), nextCursor: z.nullable(Cursor) }));

true satisfies Agrees<typeof MatchRequestPage, components['schemas']['MatchRequestPage']>;
