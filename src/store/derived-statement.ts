/** The members of a prepared statement that follow from `bind` and `all`. */
export abstract class DerivedStatement implements D1PreparedStatement {
  abstract bind(...values: unknown[]): D1PreparedStatement;
  abstract all<T = Record<string, unknown>>(): Promise<D1Result<T>>;

  async run<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    return this.all<T>();
  }

  async first<T>(column?: string): Promise<T | null> {
    const row = (await this.all<Record<string, T> & T>()).results[0];
    if (row === undefined) return null;
    if (column === undefined) return row;
    const value = row[column];
    if (value === undefined) throw new TypeError(`the row has no column ${column}`);
    return value;
  }

  raw<T = unknown[]>(options: { columnNames: true }): Promise<[string[], ...T[]]>;
  raw<T = unknown[]>(options?: { columnNames?: false }): Promise<T[]>;
  /** Calls `all`, because D1's own `raw` returns no counts. So the columns need distinct names. */
  async raw(options?: { columnNames?: boolean }): Promise<unknown[]> {
    const { results } = await this.all<Record<string, unknown>>();
    const rows = results.map((row) => Object.values(row));
    return options?.columnNames ? [Object.keys(results[0] ?? {}), ...rows] : rows;
  }
}
