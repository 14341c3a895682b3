// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * `dismiss`: no consequence; `warn`: a warning is recorded on the account; `suspend`: the account is closed and all
 * its
 * sessions end.
 */
export const ReportDecision = z.enum(['dismiss', 'warn', 'suspend']);
