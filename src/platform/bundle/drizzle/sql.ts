/** The templates of Drizzle (`index.ts`): what stands in them, and how it becomes text and parameters. */

/** How a name is written. A parameter is always `?`. */
export interface Writing {
  readonly escapeName: (name: string) => string;
}

export interface Query {
  sql: string;
  readonly params: unknown[];
}

/** Turns a value into what D1 takes. */
interface Encoder {
  mapToDriverValue(value: unknown): unknown;
}

/** The method by which a chunk adds itself to a query. A symbol, because every name is a property of a slot. */
export const write = Symbol('write');

/** What stands in a template and is not a value. */
export abstract class Chunk {
  abstract [write](query: Query, writing: Writing): void;

  getSQL(): SQL {
    return new SQL([this]);
  }
}

/** Text of the statement itself. */
export class Words extends Chunk {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override [write](query: Query): void {
    query.sql += this.#text;
  }
}

class Name extends Chunk {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override [write](query: Query, { escapeName }: Writing): void {
    query.sql += escapeName(this.#name);
  }
}

export class Placeholder extends Chunk {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  override [write](query: Query): void {
    bind(this, query);
  }
}

export class Param extends Chunk {
  readonly value: unknown;
  readonly encoder: Encoder;

  constructor(value: unknown, encoder: Encoder = { mapToDriverValue: (given) => given }) {
    super();
    this.value = value;
    this.encoder = encoder;
  }

  override [write](query: Query, writing: Writing): void {
    if (this.value instanceof Placeholder) return bind(this, query);
    const value = this.value === null ? null : this.encoder.mapToDriverValue(this.value);
    if (value instanceof SQL) value[write](query, writing);
    else bind(value, query);
  }
}

export class SQL extends Chunk {
  readonly #chunks: readonly unknown[];

  constructor(chunks: readonly unknown[]) {
    super();
    this.#chunks = chunks;
  }

  override getSQL(): SQL {
    return this;
  }

  /** Nothing in the Worker reads the decoder. */
  mapWith(): this {
    return this;
  }

  override [write](query: Query, writing: Writing): void {
    for (const chunk of this.#chunks) {
      if (chunk instanceof Chunk) chunk[write](query, writing);
      else if (Array.isArray(chunk)) sql`(${sql.join(chunk, new Words(', '))})`[write](query, writing);
      else if (chunk !== undefined) bind(chunk, query);
    }
  }

  toQuery(writing: Writing): Query {
    const query: Query = { sql: '', params: [] };
    this[write](query, writing);
    return query;
  }
}

function bind(value: unknown, query: Query): void {
  query.sql += '?';
  query.params.push(value);
}

export function sql(texts: readonly string[], ...values: readonly unknown[]): SQL {
  return new SQL(texts.flatMap((text, index) => [index === 0 ? undefined : values[index - 1], new Words(text)]));
}
sql.raw = (text: string): SQL => new SQL([new Words(text)]);
sql.identifier = (name: string): Name => new Name(name);
sql.param = (value: unknown, encoder?: Encoder): Param => new Param(value, encoder);
sql.join = (chunks: readonly unknown[], separator?: unknown): SQL =>
  new SQL(chunks.flatMap((chunk, index) => [index === 0 ? undefined : separator, chunk]));
