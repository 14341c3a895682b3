/**
 * Bindings that really answer the first request, and answer every later one with what they answered then. So a loop
 * measures what a Worker does for a request, without its database and its Durable Objects.
 */

/** Gives each call the answer that the first call of its name got. */
export class Replay {
  readonly #answers = new Map<string, unknown>();

  async answer<T>(name: string, call: () => Promise<T>): Promise<T> {
    if (!this.#answers.has(name)) this.#answers.set(name, await call());
    // A copy, because Drizzle takes rows apart. The first call of the name has put it there.
    return structuredClone(this.#answers.get(name)) as T;
  }
}

/** What a replayed statement stands for. */
const originals = new WeakMap<
  D1PreparedStatement,
  { readonly statement: D1PreparedStatement; readonly length: number }
>();

/**
 * The database behind `replay`. Statements are prepared and bound as usual. The calls of a request are told apart by
 * the number and the length of their statements, which costs next to nothing.
 */
export function replayDatabase(database: D1Database, replay: Replay): D1Database {
  const replayed: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: (text) => replayStatement(database.prepare(text), text.length, replay),
    batch: <T>(statements: D1PreparedStatement[]) => {
      const known = statements.map((each) => originals.get(each) ?? { statement: each, length: 0 });
      const length = known.reduce((sum, each) => sum + each.length, 0);
      const call = () => database.batch<T>(known.map(({ statement }) => statement));
      return replay.answer(`${known.length} statements, ${length} characters`, call);
    },
  };
  return replayed as D1Database; // `meter` of src/store calls nothing else
}

function replayStatement(statement: D1PreparedStatement, length: number, replay: Replay): D1PreparedStatement {
  const replayed: Pick<D1PreparedStatement, 'bind' | 'all'> = {
    bind: (...values) => replayStatement(statement.bind(...values), length, replay),
    all: <T>() => replay.answer(`${length} characters`, () => statement.all<T>()),
  };
  const whole = replayed as D1PreparedStatement; // `meter` of src/store calls nothing else
  originals.set(whole, { statement, length });
  return whole;
}

/** Durable Objects behind `replay`: the calls of their methods are replayed. */
export function replayObjects<T extends Rpc.DurableObjectBranded>(
  objects: DurableObjectNamespace<T>,
  replay: Replay,
): DurableObjectNamespace<T> {
  type Methods = Record<string, (...values: unknown[]) => Promise<unknown>>;
  const stubOf = (id: DurableObjectId) =>
    new Proxy<Methods>(
      {},
      {
        get:
          (_none, method) =>
          (...values: unknown[]) => {
            const stub = objects.get(id) as unknown as Methods; // any method
            return replay.answer(String(method), async () => stub[String(method)]?.(...values));
          },
      },
    );
  const called = { idFromName: (name: string) => objects.idFromName(name), get: stubOf };
  return called as unknown as typeof objects; // `src` calls nothing else
}
