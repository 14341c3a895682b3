// Generated from contract/. Do not edit.
import * as z from 'zod';

/** BCP 47 tag of a language, for example `ko` or `zh-Hant` (a code of the reference list `languages`). */
export const LanguageTag = z.string().min(2).max(35).regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u);
