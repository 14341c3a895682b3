// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Id of a series of sessions. */
export const SessionSeriesId = z.lazy(() => z.guid().check(z.toLowerCase()));

true satisfies Agrees<typeof SessionSeriesId, components['schemas']['SessionSeriesId']>;
