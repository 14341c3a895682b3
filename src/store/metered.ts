import { DerivedStatement } from './derived-statement.ts';
import { checkBindings, checkStatement, MAX_QUERIES } from './platform-limits.ts';

/** What D1 was asked to do. A batch is one round trip with several statements. */
export interface Counts {
  roundTrips: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
}

/** A metered database: use `db` instead of the binding, and read `counts` at any time. */
export interface Meter {
  readonly db: D1Database;
  readonly counts: Readonly<Counts>;
}

/** The counts of each metered database. */
const countsOf = new WeakMap<D1Database, Counts>();

/**
 * Adds what a Durable Object has asked D1 for a request to the counts of that request, so that its budget and its log
 * contain it.
 *
 * @param db the metered database of the request.
 */
export function addCounts(db: D1Database, more: Readonly<Counts>): void {
  const counts = countsOf.get(db);
  if (counts === undefined) throw new TypeError('This database is not metered.');
  counts.roundTrips += more.roundTrips;
  counts.statements += more.statements;
  counts.rowsRead += more.rowsRead;
  counts.rowsWritten += more.rowsWritten;
}

type Source = Pick<D1Database, 'prepare' | 'batch'>;
type Tally = (results: readonly D1Response[]) => void;

/**
 * Counts the calls of a D1 binding. It also refuses what production would refuse and the local runtime accepts
 * (platform-limits.ts). Failed calls count as round trips without rows. `exec` returns no row counts.
 */
export function meter(binding: D1Database): Meter {
  const counts: Counts = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const start = (statements: number): void => {
    counts.roundTrips += 1;
    counts.statements += statements;
    if (counts.statements > MAX_QUERIES) throw new RangeError(`more than ${MAX_QUERIES} statements in one invocation`);
  };
  const tally: Tally = (results) => {
    for (const { meta } of results) {
      counts.rowsRead += meta.rows_read;
      counts.rowsWritten += meta.rows_written;
    }
  };
  const over = (source: Source): Source => ({
    prepare(query) {
      checkStatement(query);
      return new MeteredStatement(source.prepare(query), start, tally);
    },
    async batch<T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
      start(statements.length);
      const results = await source.batch<T>(statements.map(unwrapStatement));
      tally(results);
      return results;
    },
  });
  const db: D1Database = {
    ...over(binding),
    async exec(query) {
      start(1);
      return binding.exec(query);
    },
    withSession(constraint) {
      const session = binding.withSession(constraint);
      return { ...over(session), getBookmark: () => session.getBookmark() };
    },
    dump: () => binding.dump(),
  };
  countsOf.set(db, counts);
  return { db, counts };
}

const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

/** The statement of the binding itself, because D1 accepts no other in a batch. */
function unwrapStatement(statement: D1PreparedStatement): D1PreparedStatement {
  return inner.get(statement) ?? statement;
}

class MeteredStatement extends DerivedStatement {
  readonly #statement: D1PreparedStatement;
  readonly #start: (statements: number) => void;
  readonly #tally: Tally;

  constructor(statement: D1PreparedStatement, start: (statements: number) => void, tally: Tally) {
    super();
    this.#statement = statement;
    this.#start = start;
    this.#tally = tally;
    inner.set(this, statement);
  }

  bind(...values: unknown[]): D1PreparedStatement {
    checkBindings(values);
    return new MeteredStatement(this.#statement.bind(...values), this.#start, this.#tally);
  }

  async all<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    this.#start(1);
    const result = await this.#statement.all<T>();
    this.#tally([result]);
    return result;
  }
}
