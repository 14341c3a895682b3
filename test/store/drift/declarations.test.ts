/**
 * Every table is declared once, and its declaration is complete: what it says about users is what the database says.
 */
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../../src/app.ts';
import type { Area } from '../../../src/areas/define-area.ts';
import { columnOf, type DeclaredTable } from '../../../src/store/declare-table.ts';
import { childrenFirst } from '../../../src/store/forget-user.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { tablesAboutPeople } from '../../support/traces.ts';
import { tableFacts, type TableFacts } from '../schema-facts.ts';

const declared = areas.flatMap(({ tables = [] }: Area) => tables);
const nameOf = ({ table }: DeclaredTable): string => getTableName(table);
const exported = declared.flatMap((each) => (each.export === 'nothing' ? [] : [{ ...each, shown: each.export }]));

let facts: TableFacts[];
beforeAll(async () => {
  facts = await tableFacts();
});

describe('the declarations of tables', () => {
  it('say of every table that can lead to a user how its rows are forgotten, and of no other', async () => {
    const forgotten = declared.filter(({ people, through }) => Object.keys(people).length > 0 || through !== undefined);
    expect(forgotten.map(nameOf).toSorted()).toEqual(await tablesAboutPeople());
  });

  it('name every column that contains the id of a user', () => {
    const inDatabase = nonEmpty(facts, 'tables').flatMap(({ name, columns, foreignKeys }) => [
      ...columns.filter((column) => column.name === 'user_id').map((column) => `${name}.${column.name}`),
      ...foreignKeys.filter(({ parent }) => parent === 'user_profiles').map(({ column }) => `${name}.${column}`),
    ]);
    const named = declared.flatMap((each) =>
      Object.keys(each.people).map((column) => `${nameOf(each)}.${columnOf(each.table, column).name}`),
    );
    expect(named.toSorted()).toEqual([...new Set([...inDatabase, 'user_profiles.id'])].toSorted());
  });

  it('export, withhold or belong to the user: every column', () => {
    const missing = nonEmpty(exported, 'exported tables').flatMap(({ table, people, shown }) => {
      const from = Object.entries(shown.columns).map(([name, column]) => column.from ?? name);
      const known = new Set<unknown>([...Object.keys(people), ...(shown.withheld ?? []), ...from]);
      return Object.keys(getTableColumns(table))
        .filter((column) => !known.has(column))
        .map((column) => `${getTableName(table)}.${column}`);
    });
    expect(missing).toEqual([]);
  });

  it('give each file of the archive a name of its own, and explain its properties in both languages', () => {
    const files = exported.map(({ shown }) => shown.file);
    expect(new Set(files).size).toBe(files.length);
    const texts = nonEmpty(exported, 'exported tables').flatMap(({ shown }) => [
      { name: shown.file, ...shown.about },
      ...Object.entries(shown.columns).map(([name, { ko, en }]) => ({ name: `${shown.file}.${name}`, ko, en })),
    ]);
    expect(
      texts.filter(({ ko, en }) => !/[가-힣]/.test(ko) || !/^[\w ,.();:/'-]+$/.test(en)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('refer to the tables that the database refers to, so that the order of deletions is right', () => {
    const lookups = new Set(facts.filter(({ columns }) => columns.length === 1).map(({ name }) => name));
    const inCode = declared.flatMap((each) =>
      getTableConfig(each.table).foreignKeys.map((key) => {
        const { columns, foreignTable } = key.reference();
        return `${nameOf(each)}.${columns.map(({ name }) => name).join()} -> ${getTableName(foreignTable)}`;
      }),
    );
    const inDatabase = nonEmpty(facts, 'tables').flatMap(({ name, foreignKeys }) =>
      foreignKeys
        .filter(({ parent }) => !lookups.has(parent))
        .map(({ column, parent }) => `${name}.${column} -> ${parent}`)
        // Its messages go by statements of their own, before all rows that are deleted by their columns.
        .filter((reference) => reference !== 'chat_messages.room_id -> chat_rooms'),
    );
    expect(inCode.toSorted()).toEqual(inDatabase.toSorted());
  });

  it('delete child rows before the rows they refer to', () => {
    const order = childrenFirst(declared).map(nameOf);
    const wrong = nonEmpty(facts, 'tables').flatMap(({ name, foreignKeys }) =>
      foreignKeys.filter(({ parent }) => order.includes(parent) && order.indexOf(parent) < order.indexOf(name)),
    );
    expect(wrong).toEqual([]);
    expect(order.at(-1)).toBe('user_profiles');
  });

  it('bound the rows of a user, except in these tables', () => {
    const grows = nonEmpty(declared, 'declarations').filter(({ rows }) => rows === 'grow');
    expect(grows.map(nameOf).toSorted()).toEqual([
      'activity_events',
      'auth_identities',
      'auth_sessions',
      'blocks',
      'chat_corrections',
      'chat_members',
      'chat_mentions',
      'chat_message_revisions',
      'chat_messages',
      'chat_reactions',
      'chat_removals',
      'chat_rooms',
      'exports',
      'idempotency_keys',
      'image_uploads',
      'login_codes',
      'match_feedback',
      'matches',
      'matching_requests',
      'notification_deliveries',
      'notification_digests',
      'notification_templates',
      'notifications',
      'outbox',
      'realtime_tickets',
      'refresh_tokens',
      'reports',
      'security_events',
      'session_feedback',
      'session_participants',
      'session_proposals',
      'session_reminders',
      'session_reservations',
      'session_series',
      'streak_pauses',
      'user_statistics',
    ]);
  });
});
