import { text } from 'drizzle-orm/sqlite-core';
import type { Day, Instant } from '../platform/time/instant.ts';

/** A column that holds an instant; a CHECK of the database holds its length. */
export const instantText = (column: string) => text(column).$type<Instant>();

/** A column that holds a day. */
export const dayText = (column: string) => text(column).$type<Day>();
