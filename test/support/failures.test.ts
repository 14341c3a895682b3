/**
 * Checks that a failure names the right source line: in the Worker, whose code is compiled, and for contract
 * violations, which are reported after the test.
 */
import { describe, expect, it } from 'vitest';
import written from './failures.test.ts?raw';
import { errorAt, markPlace } from './stack.ts';

/** The compiler removes this interface, so the line numbers of the compiled code differ from those of this file. */
interface Unused {
  readonly one: string;

  readonly other: string;
}

/** Returns the number of the first line in this file that contains the text. */
function lineOf(text: string): number {
  return written.split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('an error', () => {
  it('fault-R17: names the line that was written, not the line of the compiled code', () => {
    const unused: Unused = { one: 'a', other: 'b' };
    const error = new Error(unused.one);
    expect(error.stack).toContain(`/test/support/failures.test.ts:${lineOf('new Error(unused' + '.one)')}:`);
  });

  it('of a verdict stands at the line of the test that made the request', async () => {
    const place = await helper();
    const { message, stack } = errorAt(place, 'GET /health: it answered 500.');
    expect(message).toBe('GET /health: it answered 500.');
    expect(stack).toContain('GET /health: it answered 500.');
    expect(place.stack).toContain(`/test/support/failures.test.ts:${lineOf('await helper' + '()')}:`);
  });
});

async function helper(): Promise<Error> {
  await Promise.resolve();
  return markPlace();
}
