// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * IANA name of the time zone of a place, for example `Asia/Seoul`, or `Etc/UTC`. Any case and older names are
 * accepted; the
 * server stores and answers the one current spelling (`ASIA/CALCUTTA` becomes `Asia/Kolkata`).
 */
export const TimeZone = z.string().min(1).max(64).regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/u);
