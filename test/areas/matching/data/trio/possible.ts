/** Of things that happen at once any order is right, as long as there is one that explains all of it. */
import { happens, type Event } from './rules.ts';
import { linesOf, sees, type World } from './world.ts';

/** What was answered, in the order of the events, and what the tables hold then. */
export interface Seen {
  readonly said: readonly string[];
  readonly lines: readonly string[];
}

/** What a round has led to: the worlds that explain what was said and found, and some that it could have been. */
export interface Explained {
  readonly worlds: readonly World[];
  readonly expected: readonly Seen[];
}

/** Runs the events in every order from every world, and keeps the worlds in which what was said and found is right. */
export function explain(
  before: readonly World[],
  events: readonly Event[],
  now: number,
  { said, lines }: Seen,
): Explained {
  const outcomes = before.flatMap((world) =>
    orders(events.map((event, index) => ({ event, index }))).map((order) => inOrder(world, order, now)),
  );
  const wanted = JSON.stringify(lines);
  const kept = outcomes.filter(
    (outcome) =>
      events.every((event, index) => isSaid(event, outcome.said[index] ?? '', said[index] ?? '', outcome.world)) &&
      JSON.stringify(linesOf(outcome.world, now)) === wanted,
  );
  // One of each is enough.
  const worlds = [...new Map(kept.map(({ world }) => [JSON.stringify(world), world])).values()];
  return { worlds, expected: outcomes.map((outcome) => ({ said: outcome.said, lines: linesOf(outcome.world, now) })) };
}

function inOrder(
  world: World,
  order: readonly { event: Event; index: number }[],
  now: number,
): { world: World; said: string[] } {
  const said: string[] = [];
  for (const { event, index } of order) {
    const outcome = happens(world, event, now);
    world = outcome.world;
    said[index] = outcome.said;
  }
  return { world, said };
}

/** Whoever has asked is shown the request by a second look, and by then the other one may have gone. */
function isSaid(event: Event, expected: string, said: string, after: World): boolean {
  return (
    said === expected ||
    (event.kind === 'ask' &&
      expected === 'done' &&
      said === 'matching.request_not_found' &&
      !sees(after, event.by, event.other))
  );
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}
