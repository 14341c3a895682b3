// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** IANA name of a time zone that the server knows, for example `Asia/Seoul`. */
export const TimeZone = z.string().min(1).max(64);
