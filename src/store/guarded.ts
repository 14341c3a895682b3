import { translateError } from './errors.ts';
import { compile, type Statement } from './statement.ts';
import { DerivedStatement } from './derived-statement.ts';

/** A database in which everything runs under an assertion. */
export interface GuardedDatabase {
  readonly db: D1Database;
  /** Runs the assertion alone, unless it has run already. */
  assertOnce(): Promise<void>;
}

/**
 * Puts an assertion before all work with a database: each batch and each single statement begins with it, in the same
 * transaction. What the assertion demands therefore holds at the moment of each change, not a moment before it. It
 * costs no round trip of its own.
 */
export function guardDatabase(database: D1Database, assertion: Statement): GuardedDatabase {
  const { sql, params } = compile(assertion);
  const guard = database.prepare(sql).bind(...params);
  let hasRun = false;
  const batch = async <T>(statements: readonly D1PreparedStatement[]): Promise<D1Result<T>[]> => {
    hasRun = true;
    return (await database.batch<T>([guard, ...statements])).slice(1);
  };
  const refuseUse = (): never => {
    throw new Error('This database only runs guarded statements.');
  };
  const db: D1Database = {
    prepare: (query) => new GuardedStatement(database.prepare(query), batch),
    batch: (statements) => batch(statements.map(unwrapStatement)),
    exec: refuseUse,
    withSession: refuseUse,
    dump: refuseUse,
  };
  const assertOnce = async (): Promise<void> => {
    if (hasRun) return;
    try {
      await batch([]);
    } catch (error) {
      throw translateError(error);
    }
  };
  return { db, assertOnce };
}

type RunBatch = <T>(statements: readonly D1PreparedStatement[]) => Promise<D1Result<T>[]>;

const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

function unwrapStatement(statement: D1PreparedStatement): D1PreparedStatement {
  return inner.get(statement) ?? statement;
}

class GuardedStatement extends DerivedStatement {
  readonly #statement: D1PreparedStatement;
  readonly #batch: RunBatch;

  constructor(statement: D1PreparedStatement, batch: RunBatch) {
    super();
    this.#statement = statement;
    this.#batch = batch;
    inner.set(this, statement);
  }

  bind(...values: unknown[]): D1PreparedStatement {
    return new GuardedStatement(this.#statement.bind(...values), this.#batch);
  }

  async all<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    const [result] = await this.#batch<T>([this.#statement]);
    if (result === undefined) throw new Error('D1 answered a statement without a result.');
    return result;
  }
}
