// Generated from contract/. Do not edit.
import * as z from 'zod';

/** IANA name of a time zone that the server knows, for example `Asia/Seoul`. */
export const TimeZone = z.string().min(1).max(64);
