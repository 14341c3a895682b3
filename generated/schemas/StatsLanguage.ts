// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** BCP 47 tag of a language, for example `ko`, or `und` for what names no language. */
export const StatsLanguage = z.string().check(
  z.minLength(2),
  z.maxLength(35),
  z.refine(...pattern(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'Must be the tag of a language, for example ko or zh-Hant.', 'ko, zh-Hant와 같은 언어 태그여야 합니다.')),
);

true satisfies Agrees<typeof StatsLanguage, components['schemas']['StatsLanguage']>;
