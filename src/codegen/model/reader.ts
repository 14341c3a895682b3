import type { Faults } from '../faults.ts';
import type { ContractDocument } from '../read/document.ts';
import type { ProblemModel } from './operation.ts';
import type { Schema } from './schema.ts';

/** What every part of the reader needs: the document, the components already read, and where faults go. */
export interface Reader {
  readonly document: ContractDocument;
  readonly faults: Faults;
  readonly components: Readonly<Record<string, Schema>>;
  readonly problems: Readonly<Record<string, ProblemModel>>;
}

/** The schema behind references; null where a reference leads nowhere or in a circle. */
export function resolveReferences(
  components: Readonly<Record<string, Schema>>,
  schema: Schema,
): Exclude<Schema, { kind: 'ref' }> | null {
  let current: Schema | undefined = schema;
  for (let depth = 0; current?.kind === 'ref'; depth += 1) {
    if (depth > 50) return null;
    current = components[current.name];
  }
  return current ?? null;
}
