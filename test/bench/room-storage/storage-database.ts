/** The part of D1 that `commit` uses, over the SQLite of a Durable Object: a batch is one transaction. */
class StorageStatement {
  readonly text: string;
  readonly values: readonly unknown[];

  constructor(text: string, values: readonly unknown[] = []) {
    this.text = text;
    this.values = values;
  }

  bind(...values: readonly unknown[]): StorageStatement {
    return new StorageStatement(this.text, values);
  }
}

/** Makes the storage of an object look like a D1 database, so that the same code can store in both. */
export function storageAsDatabase(storage: DurableObjectStorage): D1Database {
  const run = ({ text, values }: StorageStatement) => {
    const cursor = storage.sql.exec(text, ...(values as SqlStorageValue[])); // what D1 takes, the storage takes too
    const results = cursor.toArray();
    return { success: true, results, meta: { rows_read: cursor.rowsRead, rows_written: cursor.rowsWritten } };
  };
  const database = {
    prepare: (text: string) => new StorageStatement(text),
    batch: async (statements: readonly StorageStatement[]) => storage.transactionSync(() => statements.map(run)),
  };
  return database as unknown as D1Database; // `commit` uses no other part
}
