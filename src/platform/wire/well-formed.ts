import { Refused, type RefusalFault } from '../problems/refusal.ts';
import { mostFaults } from './validate.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The parts of a request that its schemas accept. Properties and items of lists that they refuse are left out, but not
 * texts that are only too long: the limit of a rule is the more exact one.
 */
export interface WellFormed {
  readonly body: Values;
  readonly query: Values;
}

/** Finds the faults that no schema can say in what is well-formed. */
type FindFaults = (sent: WellFormed) => Promise<readonly RefusalFault[]>;

/**
 * Adds to a refusal (request.invalid) the faults that rules find in the well-formed parts of the request, so that one
 * answer names all faults. A rule's fault of a text replaces that of its length. Returns every other error as it is.
 */
export async function addRuleFaults(
  error: unknown,
  raw: { readonly query: Values; readonly body: { readonly value: unknown } | null },
  findFaults: FindFaults,
): Promise<unknown> {
  if (!(error instanceof Refused) || error.refusal.problem !== 'request.invalid') return error;
  const { errors = [] } = error.refusal;
  const broken = errors.filter(({ isTooLong }) => !isTooLong).map(({ pointer }) => pointer);
  const [body, query] = [selectFrom('/body', raw.body?.value, broken), selectFrom('/query', raw.query, broken)];
  const indices = new Map([...body.kept, ...query.kept]);
  const found = (await findFaults({ body: body.values, query: query.values })).map((fault) => ({
    ...fault,
    pointer: restoreIndex(fault.pointer, indices),
  }));
  const added = found.filter(({ pointer }) => !broken.some((place) => isAtOrBelow(pointer, place)));
  const isReplaced = ({ pointer, isTooLong }: RefusalFault) =>
    isTooLong && added.some((fault) => fault.pointer === pointer);
  const kept = errors.filter((fault) => !isReplaced(fault));
  return new Refused({ ...error.refusal, errors: [...kept, ...added].slice(0, mostFaults) });
}

/** The places of lists from which items were left out, each with the original indices of the items that are left. */
type KeptIndices = ReadonlyMap<string, readonly number[]>;

function selectFrom(root: string, value: unknown, broken: readonly string[]): { values: Values; kept: KeptIndices } {
  const kept = new Map<string, readonly number[]>();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { values: {}, kept };
  const entries = Object.entries(value).flatMap(([name, part]: [string, unknown]): [string, unknown][] => {
    const place = `${root}/${name}`;
    const faulty = broken.filter((pointer) => isAtOrBelow(pointer, place));
    if (faulty.length === 0) return [[name, part]];
    if (!Array.isArray(part) || faulty.includes(place)) return [];
    const items: readonly unknown[] = part;
    const indices = [...items.keys()].filter((index) => !faulty.some((at) => isAtOrBelow(at, `${place}/${index}`)));
    kept.set(place, indices);
    return [[name, indices.map((index) => items[index])]];
  });
  return { values: Object.fromEntries(entries), kept };
}

/** Puts the index of the item as it was sent into a pointer: items before it may have been left out. */
function restoreIndex(pointer: string, kept: KeptIndices): string {
  const [, root = '', name = '', index, ...rest] = pointer.split('/');
  const original = index === undefined ? undefined : kept.get(`/${root}/${name}`)?.[Number(index)];
  return original === undefined ? pointer : ['', root, name, original, ...rest].join('/');
}

function isAtOrBelow(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
