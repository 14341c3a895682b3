import { observeTemplates } from '../../src/store/template.ts';

/** A text of SQL with its parameters. */
interface Written {
  readonly sql: string;
  readonly params: readonly unknown[];
}

type Answered = Written | readonly Written[];

/**
 * Builds every statement that templates answer during `work` also from its values, and returns where text or parameters
 * differ. They differ if something in a template depends on a value: a comparison with `===`, a default, `??`, an id
 * that is fresh only once, or an encoder of a column that is not applied to slots.
 */
export async function differencesIn(work: () => Promise<unknown>): Promise<string[]> {
  const calls: { readonly bound: Answered; readonly buildFromValues: () => Answered }[] = [];
  observeTemplates((bound, buildFromValues) => calls.push({ bound, buildFromValues }));
  try {
    await work();
    const found: string[] = [];
    // Building from values calls the templates inside, which are appended and compared too.
    for (const { bound, buildFromValues } of calls) found.push(...differences(bound, buildFromValues));
    return [...new Set(found)];
  } finally {
    observeTemplates(undefined);
  }
}

function differences(bound: Answered, buildFromValues: () => Answered): string[] {
  const fromSlots = listed(bound);
  const fromValues = listed(buildFromValues());
  const pairs = Array.from({ length: Math.max(fromSlots.length, fromValues.length) }, (_, index) => [
    written(fromSlots[index]),
    written(fromValues[index]),
  ]);
  return pairs.flatMap(([one, other]) => (one === other ? [] : [`from slots: ${one}\nfrom values: ${other}`]));
}

const listed = (answered: Answered): readonly Written[] => ('sql' in answered ? [answered] : answered);

/** D1 stores a boolean as 1 or 0, as the encoder of a column does. */
function written(statement: Written | undefined): string {
  if (statement === undefined) return 'no statement';
  const params = statement.params.map((param) => (typeof param === 'boolean' ? Number(param) : param));
  return `${statement.sql} -- ${JSON.stringify(params)}`;
}
