/**
 * The events of one round run in parallel. The result is correct if at least one order of the events explains all
 * responses and all rows.
 */
import { applyEvent, type Event } from './rules.ts';
import { linesOf, sees, type World } from './world.ts';

/** The responses, in the order of the events, and the content of the tables afterwards. */
export interface Observed {
  readonly answers: readonly string[];
  readonly lines: readonly string[];
}

/** The worlds that explain what was observed, and what the model expected for each order. */
export interface Explained {
  readonly worlds: readonly World[];
  readonly expected: readonly Observed[];
}

/** Applies the events in every order to every world, and returns the worlds that explain the responses and the rows. */
export function explainRound(
  before: readonly World[],
  events: readonly Event[],
  now: number,
  { answers, lines }: Observed,
): Explained {
  const outcomes = before.flatMap((world) =>
    listOrders(events.map((event, index) => ({ event, index }))).map((order) => applyInOrder(world, order, now)),
  );
  const wanted = JSON.stringify(lines);
  const kept = outcomes.filter(
    (outcome) =>
      events.every((event, index) =>
        isPossibleAnswer(event, outcome.answers[index] ?? '', answers[index] ?? '', outcome.world),
      ) && JSON.stringify(linesOf(outcome.world, now)) === wanted,
  );
  // Equal worlds are kept once.
  const worlds = [...new Map(kept.map(({ world }) => [JSON.stringify(world), world])).values()];
  return {
    worlds,
    expected: outcomes.map((outcome) => ({ answers: outcome.answers, lines: linesOf(outcome.world, now) })),
  };
}

function applyInOrder(
  world: World,
  order: readonly { event: Event; index: number }[],
  now: number,
): { world: World; answers: string[] } {
  const answers: string[] = [];
  for (const { event, index } of order) {
    const outcome = applyEvent(world, event, now);
    world = outcome.world;
    answers[index] = outcome.answer;
  }
  return { world, answers };
}

/**
 * The sender reads the request after creating it. By then the receiver may have become invisible, which gives another
 * code.
 */
function isPossibleAnswer(event: Event, expected: string, answer: string, after: World): boolean {
  return (
    answer === expected ||
    (event.kind === 'ask' &&
      expected === 'done' &&
      answer === 'matching.request_not_found' &&
      !sees(after, event.by, event.other))
  );
}

function listOrders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    listOrders(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}
