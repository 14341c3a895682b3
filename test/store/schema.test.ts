/** Rules that every table keeps. */
import { beforeAll, describe, expect, it } from 'vitest';
import { tableFacts, type TableFacts } from './schema-facts.ts';
import { nonEmpty } from '../support/nonempty.ts';

let tables: TableFacts[];
beforeAll(async () => {
  tables = await tableFacts();
});

/** Columns that hold an id without a reference, and why. */
const unreferenced: Readonly<Record<string, string>> = {
  'chat_corrections.client_correction_id': 'an id that the app of the author made',
  'chat_mentions.room_id': 'the room of the message, which its trigger compares',
  'chat_messages.client_message_id': 'an id that the app of the sender made',
  'idempotency_keys.user_id': 'creating a profile is keyed before there is one',
  'idempotency_keys.operation_id': 'an operation of the contract',
  'notification_deliveries.notification_id': 'the log outlives a notice that was withdrawn',
  'outbox.user_id': 'the last job of an account outlives it',
  'security_events.session_id': 'the log outlives the session',
  'session_proposals.set_id': 'the id of the proposal that was made with it, of any session of the series',
  'user_profiles.image_id': 'an object in Cloudflare Images',
  'push_subscriptions.key_id': 'a hash of the key in the configuration',
  'reports.evidence_image_id': 'an object in Cloudflare Images',
};

/** Tables with an integer key, and why. */
const numbered: Readonly<Record<string, string>> = {
  chat_search_progress: 'has one row',
  chat_messages: 'the search index of SQLite (FTS5) knows a row by an integer only; the id is UNIQUE',
};

const isInstant = (column: string): boolean => /_(at|until|after)$/.test(column);
/** Lookup tables hold the values of enums that grow; nothing is deleted from them. */
const isLookup = ({ columns }: TableFacts): boolean => columns.length === 1 && columns[0]?.name === 'code';

function offenders(find: (table: TableFacts) => readonly string[]): string[] {
  return nonEmpty(tables, 'tables').flatMap((table) => find(table).map((offence) => `${table.name}${offence}`));
}

describe('every table', () => {
  it('is STRICT', () => {
    expect(tables.length).toBeGreaterThan(3);
    expect(offenders(({ strict }) => (strict ? [] : ['']))).toEqual([]);
  });

  it('has a primary key that begins with text that cannot be null, or a reason why not', () => {
    expect(
      offenders(({ name, columns }) =>
        columns.some(({ keyPosition, type, notNull }) => keyPosition === 1 && type === 'TEXT' && notNull) ||
        numbered[name] !== undefined
          ? []
          : [''],
      ),
    ).toEqual([]);
  });

  it('limits every instant to 24 characters, so that text order is time order', () => {
    const unchecked = ({ columns, sql }: TableFacts) =>
      columns
        .filter(({ name }) => isInstant(name) && !new RegExp(String.raw`length\(${name}\)\s*=\s*24`).test(sql))
        .map(({ name }) => `.${name}`);
    expect(offenders(unchecked)).toEqual([]);
  });

  it('states ON DELETE for every reference', () => {
    const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
    const all = /REFERENCES\s+\w+\s*\(\w+\)/g;
    expect(
      offenders(({ sql }) => (count(sql, all) === count(sql, /REFERENCES\s+\w+\s*\(\w+\)\s+ON DELETE/g) ? [] : [''])),
    ).toEqual([]);
  });

  it('has a reference for every id, or a reason why not', () => {
    const loose = ({ name: table, columns, foreignKeys }: TableFacts) =>
      columns
        .map(({ name }) => name)
        .filter(
          (name) =>
            name.endsWith('_id') &&
            !foreignKeys.some(({ column }) => column === name) &&
            unreferenced[`${table}.${name}`] === undefined,
        )
        .map((name) => `.${name}`);
    expect(offenders(loose)).toEqual([]);
  });

  it('finds the children of a parent by an index, so that deleting an account scans no table', () => {
    const lookups = new Set(tables.filter(isLookup).map(({ name }) => name));
    const unindexed = ({ foreignKeys, indexed }: TableFacts) =>
      foreignKeys
        .filter(({ column, parent }) => !lookups.has(parent) && !indexed.has(column))
        .map(({ column }) => `.${column}`);
    expect(offenders(unindexed)).toEqual([]);
  });
});
