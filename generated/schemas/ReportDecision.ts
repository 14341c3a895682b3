// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * `dismiss`: nothing follows; `warn`: a warning is recorded on the account; `suspend`: the account is closed and
 * signed out everywhere.
 */
export const ReportDecision = z.enum(['dismiss', 'warn', 'suspend']);
