// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * IANA name of the time zone of a place, for example `Asia/Seoul`, or `Etc/UTC`. Any case and older names are
 * accepted; the
 * server stores and answers the one current spelling (`ASIA/CALCUTTA` becomes `Asia/Kolkata`).
 */
export const TimeZone = z.string().check(
  z.minLength(1),
  z.maxLength(64),
  z.refine(...pattern(/^[A-Za-z][A-Za-z0-9_+/-]*$/u, 'May contain only letters, digits and the characters _ + - /, and begins with a letter.', '영문자로 시작하고 영문자, 숫자, _, +, -, /만 쓸 수 있습니다.')),
);

true satisfies Agrees<typeof TimeZone, components['schemas']['TimeZone']>;
