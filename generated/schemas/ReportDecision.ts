// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `dismiss`: no consequence; `warn`: a warning is recorded on the account; `suspend`: the account is closed and all
 * its
 * sessions end.
 */
export const ReportDecision = z.enum(['dismiss', 'warn', 'suspend']);

true satisfies Agrees<typeof ReportDecision, components['schemas']['ReportDecision']>;
