// Generated from contract/. Do not edit.
import * as z from 'zod';
import { pattern } from '../../src/platform/wire/schema-rules.ts';

/** Date of birth. It is needed when the year alone does not show whether the user is 14. */
export const BirthDate = z.iso.date().refine(...pattern(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'Must be a date from 1900 to 2099.', '1900년부터 2099년까지의 날짜여야 합니다.'));
