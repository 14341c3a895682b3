/** Compares one property of a component with the column that stores it. */
import type { Column as DrizzleColumn } from 'drizzle-orm';
import { plainText, type JsonObject } from '../../../src/codegen/read/json.ts';
import type { Shape } from '../../../src/codegen/diff/shape.ts';
import type { Column } from './stored.ts';

/** Returns a sentence for each difference between the two. `sql` is the CREATE TABLE of the migrations. */
export function disagreements(
  name: string,
  shape: Shape,
  isRequired: boolean,
  place: Column,
  column: DrizzleColumn,
  sql: string,
): string[] {
  const [, columnName = ''] = place.column.split('.');
  return [
    ...typeFaults(name, shape, place, column),
    ...nullFaults(name, shape, isRequired, place, column),
    ...valueFaults(name, shape, place, column),
    ...boundFaults(name, shape.keywords, place, columnName, sql),
  ];
}

const storedAs: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

function typeFaults(name: string, { types }: Shape, { column: at }: Column, column: DrizzleColumn): string[] {
  const expected = [...types].filter((type) => type !== 'null').map((type) => storedAs[type] ?? type);
  return expected.every((type) => type === column.dataType)
    ? []
    : [
        `${name} is a ${expected.join(' or ')} in the contract, and ${at} is a ${column.dataType} in the Drizzle table.`,
      ];
}

/** A property that may be left out is stored as null. */
function nullFaults(
  name: string,
  { types }: Shape,
  isRequired: boolean,
  { column: at, except }: Column,
  column: DrizzleColumn,
): string[] {
  if (except?.null !== undefined) return [];
  const canBeNull = types.has('null') || !isRequired;
  if (canBeNull && column.notNull) return [`${name} can be null or missing in the contract, and ${at} is NOT NULL.`];
  return !canBeNull && !column.notNull ? [`${name} is never null in the contract, and ${at} can be null.`] : [];
}

function valueFaults(
  name: string,
  { values }: Shape,
  { column: at, except }: Column,
  { enumValues = [] }: DrizzleColumn,
): string[] {
  const inContract = values === null ? [] : [...values].map((value) => String(JSON.parse(value)));
  const onlyStored = except?.values?.onlyStored ?? [];
  const missing = inContract
    .filter((value) => !enumValues.includes(value))
    .map((value) => `${name} knows the value ${value}, and ${at} does not.`);
  const superfluous = enumValues
    .filter((value) => !inContract.includes(value) && !onlyStored.includes(value))
    .map((value) => `${at} knows the value ${value}, and ${name} does not.`);
  return [
    ...missing,
    ...superfluous,
    ...onlyStored
      .filter((value) => !enumValues.includes(value))
      .map((value) => `${at} does not know ${value}, which test/store/drift/stored.ts excepts.`),
  ];
}

/**
 * Compares the lengths and ranges of the contract with `CHECK (length(x) BETWEEN 1 AND 200)` and `CHECK (x BETWEEN 1900
 * AND 2200)`.
 */
function boundFaults(
  name: string,
  keywords: JsonObject,
  { column: at }: Column,
  column: string,
  sql: string,
): string[] {
  const pairs = [
    {
      measure: String.raw`length\(${column}\)`,
      low: keywords['minLength'],
      high: keywords['maxLength'],
      what: 'characters',
    },
    { measure: column, low: keywords['minimum'], high: keywords['maximum'], what: '' },
  ];
  return pairs.flatMap(({ measure, low, high, what }) => {
    if (typeof high !== 'number') return [];
    const found = new RegExp(`CHECK \\(${measure} BETWEEN (\\d+) AND (\\d+)`).exec(sql);
    const [, least, most] = found ?? [];
    const same = Number(least) === low && Number(most) === high;
    return same
      ? []
      : [
          `${name} takes ${plainText(low)} to ${high} ${what} in the contract, and ${at} ${found ? `${least} to ${most}` : 'anything'}.`.replace(
            '  ',
            ' ',
          ),
        ];
  });
}
