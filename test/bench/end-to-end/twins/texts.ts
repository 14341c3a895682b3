/**
 * Takes the SQL from our own statements, so that a twin runs exactly the same. Each statement is built once, with two
 * samples of all values. A parameter that equals one value in both samples is that value. Afterwards a twin only binds
 * values to texts.
 */
import { compile, type Compiled, type ResultOf, type Row, type Statement } from '../../../../src/store/statement.ts';

/** The values that a twin binds, by name. */
export type Values = Readonly<Record<string, string | number | null>>;

type Results<S extends readonly Statement[]> = { -readonly [Index in keyof S]: ResultOf<S[Index]> };

interface Text {
  readonly sql: string;
  /** What each parameter is: a value, or a constant of the statement. */
  readonly places: readonly ({ readonly name: string } | { readonly constant: unknown })[];
  readonly read: Compiled['read'];
}

/** The texts of some statements of a batch, and how their rows are read. */
export interface Texts<V extends Values, S extends readonly Statement[]> {
  bind(db: D1Database, values: V): D1PreparedStatement[];
  /** Reads the results of these statements. */
  read(results: readonly D1Result<Row>[]): Results<S>;
}

/**
 * Learns the texts of the statements that `build` makes.
 *
 * @throws Error if a parameter is none of the values and no constant, so that a twin cannot drift away from our SQL.
 */
export function learnTexts<V extends Values, const S extends readonly Statement[]>(
  [one, other]: readonly [V, V],
  build: (sample: V) => S,
): Texts<V, S> {
  const [firsts, seconds] = [build(one).map(compile), build(other).map(compile)];
  const texts = firsts.map(({ sql, params, read }, index): Text => {
    const second = seconds[index];
    if (second?.sql !== sql) throw new Error(`The text depends on a value: ${sql}`);
    const places = params.map((param, place) => placeOf([one, other], [param, second.params[place]], sql));
    return { sql, places, read };
  });
  return {
    bind: (db, values) =>
      texts.map(({ sql, places }) =>
        db.prepare(sql).bind(...places.map((place) => ('name' in place ? values[place.name] : place.constant))),
      ),
    // The results come in the order of the statements.
    read: (results) => texts.map(({ read }, index) => read(results[index] as D1Result<Row>)) as Results<S>,
  };
}

function placeOf([one, other]: readonly [Values, Values], [first, second]: readonly [unknown, unknown], sql: string) {
  const [name, ...alike] = Object.keys(one).filter((key) => one[key] === first && other[key] === second);
  if (alike.length > 0) throw new Error(`The samples of ${[name, ...alike].join(' and ')} are alike.`);
  if (name !== undefined) return { name };
  if (first !== second) throw new Error(`The twin has no value like ${String(first)}, a parameter of ${sql}`);
  return { constant: first };
}

/** What the log line says about the database. */
export interface Cost {
  roundTrips: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
}

/** Runs statements in one round trip and counts what they cost. */
export async function runBatch(
  db: D1Database,
  statements: readonly D1PreparedStatement[],
  cost: Cost,
): Promise<D1Result<Row>[]> {
  const results = await db.batch<Row>([...statements]);
  cost.roundTrips += 1;
  cost.statements += statements.length;
  for (const { meta } of results) {
    cost.rowsRead += meta.rows_read;
    cost.rowsWritten += meta.rows_written;
  }
  return results;
}
