// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * `skip`: not now; the person can come back after 7 days. `hide`: never again. `not_my_level`: the person stays away
 * for 30 days, and
 * others of the same level count less.
 */
export const MatchFeedbackKind = z.enum(['skip', 'hide', 'not_my_level']);
