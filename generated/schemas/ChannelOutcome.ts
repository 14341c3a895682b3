// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `now`: it comes at once. `held`: it waits until `at`. `digest`: it is part of the digest that comes at `at`.
 * `dropped`: it does not come by this channel.
 */
export const ChannelOutcome = z.lazy(() => z.enum(['now', 'held', 'digest', 'dropped']));

true satisfies Agrees<typeof ChannelOutcome, components['schemas']['ChannelOutcome']>;
