// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { SessionSeriesId } from './SessionSeriesId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The place of a session in its series. */
export const SessionSeriesPlace = z.lazy(() => z.object({
  seriesId: SessionSeriesId,
  index: z.int().check(z.gte(1), z.lte(12)),
  isMovedAlone: z.boolean(),
  isTimeKept: z.boolean(),
}));

true satisfies Agrees<typeof SessionSeriesPlace, components['schemas']['SessionSeriesPlace']>;
