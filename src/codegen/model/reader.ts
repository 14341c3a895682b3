import type { Faults } from '../faults.ts';
import type { ContractDocument } from '../read/document.ts';
import type { LocalisedText, ProblemModel } from './operation.ts';
import type { Schema } from './schema.ts';

/** What every part of the reader needs: the document, the components that were read, and the list of faults. */
export interface Reader {
  readonly document: ContractDocument;
  readonly faults: Faults;
  readonly components: Readonly<Record<string, Schema>>;
  readonly problems: Readonly<Record<string, ProblemModel>>;
  readonly rules: Readonly<Record<string, LocalisedText>>;
}

/** The schema to which references lead; null if there is none or they form a circle. */
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
