/// <reference types="vite/types/importMeta.d.ts" />
/** Contract, tables and code must match. If only one of them changes, a test fails here and names the difference. */
import { readFileSync } from 'node:fs';
import { getTableColumns, getTableName, is, type Column as DrizzleColumn } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { createMigratedDatabase, readMigrations } from '../../../src/cli/migrations/files.ts';
import { splitAlternatives, readShape, type Shape } from '../../../src/codegen/diff/shape.ts';
import { listOf, objectOf, type Json, type JsonObject } from '../../../src/codegen/read/json.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { disagreements } from './compare.ts';
import { stored } from './stored.ts';

// Made by the generator.
const contract = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as JsonObject;
const schemas = objectOf(objectOf(contract['components'])['schemas']);

const database = createMigratedDatabase(readMigrations('migrations'));

const modules = import.meta.glob<Record<string, unknown>>('../../../src/{store,areas/*/data}/*tables.ts', {
  eager: true,
});
const tables = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value) => is(value, SQLiteTable));
const columns = new Map(
  tables.flatMap((table) =>
    Object.values(getTableColumns(table)).map((column): [string, DrizzleColumn] => [
      `${getTableName(table)}.${column.name}`,
      column,
    ]),
  ),
);

const sqlOf = (table: string): string =>
  String(database.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?").get(table)?.['sql'] ?? '');

function shapeOfProperty(value: Json): Shape {
  const { forms, takesNull } = splitAlternatives(contract, value);
  const [only = {}] = forms.values();
  return readShape(only, takesNull);
}

function faultsOf(component: string): string[] {
  const schema = objectOf(schemas[component]);
  const [properties, required] = [objectOf(schema['properties']), listOf(schema['required'])];
  const places = stored[component] ?? {};
  // In an update, an absent property keeps its value. Elsewhere an absent property means null.
  const isChange = component.endsWith('Update');
  const unplaced = Object.keys(properties)
    .filter((name) => !Object.hasOwn(places, name))
    .map((name) => `${component}.${name} is in the contract; say in test/store/drift/stored.ts where it is stored.`);
  const faults = Object.entries(places).flatMap(([name, place]) => {
    const [property, label] = [properties[name], `${component}.${name}`];
    if (property === undefined) return [`${label} is stored, and the contract does not have it.`];
    if (typeof place === 'string') return [];
    const column = columns.get(place.column);
    if (column === undefined) return [`${label} is stored in ${place.column}, which the Drizzle tables do not have.`];
    return disagreements(
      label,
      shapeOfProperty(property),
      isChange || required.includes(name),
      place,
      column,
      sqlOf(place.column.split('.')[0] ?? ''),
    );
  });
  return [...unplaced, ...faults];
}

describe('contract against tables', () => {
  it.each(Object.keys(stored))('%s is stored as the contract says', (component) => {
    expect(faultsOf(component)).toEqual([]);
  });

  it('reports a length, a value, a null and a type that changed on one side', () => {
    const column = columns.get('user_profiles.introduction');
    const gender = columns.get('user_profiles.gender');
    if (column === undefined || gender === undefined) throw new Error('The columns of this test are gone.');
    const judge = (schema: JsonObject, isRequired: boolean) =>
      disagreements(
        'X',
        shapeOfProperty(schema),
        isRequired,
        { column: 'user_profiles.introduction' },
        column,
        sqlOf('user_profiles'),
      );
    expect(judge({ type: 'string', minLength: 1, maxLength: 5000 }, false)).toEqual([
      'X takes 1 to 5000 characters in the contract, and user_profiles.introduction 1 to 4000.',
    ]);
    expect(judge({ type: 'string' }, true)).toEqual([
      'X is never null in the contract, and user_profiles.introduction can be null.',
    ]);
    expect(judge({ type: ['integer', 'null'] }, true)).toEqual([
      'X is a number in the contract, and user_profiles.introduction is a string in the Drizzle table.',
    ]);
    expect(
      disagreements(
        'X',
        shapeOfProperty({ type: ['string', 'null'], enum: ['female', 'male', 'none', null] }),
        true,
        { column: 'user_profiles.gender' },
        gender,
        sqlOf('user_profiles'),
      ),
    ).toEqual([
      'X knows the value none, and user_profiles.gender does not.',
      'user_profiles.gender knows the value other, and X does not.',
    ]);
  });
});

/** Columns that share a lookup table with other columns and allow only some of its values. */
const sharedLookups: Readonly<Record<string, { readonly more: readonly string[]; readonly why: string }>> = {
  'auth_identities.provider': { more: ['development'], why: 'one can sign in by it, but nobody is known there' },
};

describe('tables against code', () => {
  const withValues = nonEmpty(
    [...columns]
      .filter(([, { enumValues = [] }]) => enumValues.length > 0)
      .map(([name, { enumValues = [] }]) => [name, enumValues] as const),
    'columns with a list of values',
  );

  it.each(withValues)('%s has the same values in the migrations and in the code', (name, values) => {
    const [known, more] = [valuesInDatabase(name), sharedLookups[name]?.more ?? []];
    const missing = values
      .filter((value) => !known.includes(value))
      .map((value) => `${name} has the value ${value} in the Drizzle tables only.`);
    const superfluous = known
      .filter((value) => !values.includes(value) && !more.includes(value))
      .map((value) => `${name} has the value ${value} in migrations/ only.`);
    expect([...missing, ...superfluous]).toEqual([]);
  });
});

/** Returns the values that a column allows: the rows of the lookup table it refers to, or the list in its CHECK. */
function valuesInDatabase(name: string): string[] {
  const [table = '', column = ''] = name.split('.');
  const reference = database
    .prepare(`PRAGMA foreign_key_list(${table})`)
    .all()
    .find((key) => key['from'] === column);
  if (reference !== undefined)
    return database
      .prepare(`SELECT code FROM ${String(reference['table'])} ORDER BY code`)
      .all()
      .map(({ code }) => String(code));
  const list = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)`).exec(sqlOf(table))?.[1] ?? '';
  return [...list.matchAll(/'([^']*)'/g)].map(([, value = '']) => value).sort();
}
