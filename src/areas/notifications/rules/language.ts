import type { Names } from '../../../reference/item.ts';

/** A language that notices are written in. */
export type Language = keyof Names;

/** All of them, the default first. */
export const languages: readonly Language[] = ['ko', 'en'];
