// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `pending`: being built; `ready`: can be downloaded; `failed`: order a new one; `expired`: the archive has been
 * deleted.
 */
export const ExportStatus = z.lazy(() => z.enum(['pending', 'ready', 'failed', 'expired']));

true satisfies Agrees<typeof ExportStatus, components['schemas']['ExportStatus']>;
