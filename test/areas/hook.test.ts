/** How a lower area reaches the areas above it. */
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/app.ts';
import { declaredTables, eraseObjects, jobKinds, releaseObjects } from '../../src/areas/common-hooks.ts';
import { connectAreas } from '../../src/areas/connect-areas.ts';
import { connect, Hook } from '../../src/areas/hook.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import { people } from '../support/people.ts';

const connected = { isComplete: true };
const double = (value: number): number => value * 2;
const square = (value: number): number => value ** 2;
const fail = (): never => {
  throw new Error('broken');
};

describe('a hook', () => {
  it('asks every connected function, in the order in which they were connected', () => {
    const hook = new Hook<[number], number>('test', connected);
    connect(hook, square).connect();
    connect(hook, double).connect();
    expect(hook.ask(3)).toEqual([9, 6]);
  });

  it('asks a function once, however often it is connected', () => {
    const hook = new Hook<[number], number>('test', connected);
    hook.connect(double);
    hook.connect(double);
    expect(hook.ask(3)).toEqual([6]);
  });

  it('asks one function for each key, the last one connected', () => {
    const hook = new Hook<[number], number>('test', connected);
    hook.connect((value) => value + 1, 'matching');
    hook.connect((value) => value + 2, 'matching');
    hook.connect((value) => value + 3, 'safety');
    expect(hook.ask(0)).toEqual([2, 3]);
  });

  it('fails while the areas are not connected, and so leaves out no area silently', async () => {
    const hook = new Hook<[number], number>('safety.onBlock', { isComplete: false });
    hook.connect(double);
    const early = 'safety.onBlock was asked before src/app.ts connected the areas';
    expect(() => hook.ask(3)).toThrow(early);
    expect(() => hook.askOne(3)).toThrow(early);
    await expect(hook.askAll(3)).rejects.toThrow(early);
  });

  it('that needs one answer fails with none and with several', () => {
    const hook = new Hook<[number], number>('profile.blockRelation', connected);
    expect(() => hook.askOne(3)).toThrow('profile.blockRelation needs one answer and has 0');
    hook.connect(double);
    expect(hook.askOne(3)).toBe(6);
    hook.connect(square);
    expect(() => hook.askOne(3)).toThrow('profile.blockRelation needs one answer and has 2');
  });

  it('lets every function finish although others fail at once or later, and reports all failures', async () => {
    const finished: string[] = [];
    const hook = new Hook<[string], Promise<void>>('eraseObjects', connected);
    hook.connect(fail, 'one');
    hook.connect(() => Promise.reject(new Error('down')), 'two');
    hook.connect(async (name) => void finished.push(name), 'three');
    await expect(hook.askAll('mina')).rejects.toMatchObject({
      message: 'eraseObjects: Error: broken; Error: down',
      errors: [{ message: 'broken' }, { message: 'down' }],
    });
    expect(finished).toEqual(['mina']);
  });
});

describe('connectAreas', () => {
  it('connects nothing twice when it is called again', () => {
    const counts = () => ({
      tables: declaredTables.ask().flat().length,
      kinds: jobKinds.ask().flat().length,
      released: releaseObjects.ask(systemClock.nowIso(), people.mina.id).flat().length,
    });
    const before = counts();
    expect(before.tables).toBeGreaterThan(20);
    connectAreas(areas);
    expect(counts()).toEqual(before);
  });

  it('connects what every area erases outside the database', async () => {
    const nothing = {} as never; // without any store, each area fails
    await expect(eraseObjects.askAll(nothing, people.mina.id)).rejects.toMatchObject({
      errors: areas.filter((area) => 'eraseObjects' in area).map(() => expect.anything()),
    });
  });
});
