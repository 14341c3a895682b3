// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { Cursor } from './Cursor.ts';
import { SessionReservation } from './SessionReservation.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `SessionReservation`. */
export const SessionReservationPage = z.lazy(() => z.object({
  items: z.array(SessionReservation),
  nextCursor: z.nullable(Cursor),
}));

true satisfies Agrees<typeof SessionReservationPage, components['schemas']['SessionReservationPage']>;
