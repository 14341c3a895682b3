/**
 * A test that loops over a list must prove that the list is not empty. Otherwise it could pass without an assertion.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nonEmpty, notAlwaysEmpty } from '../support/nonempty.ts';
import { unprovenLists } from './support/lists.ts';
import { placeOf, sourceFiles } from './support/source.ts';

describe('a list that a test loops over', () => {
  it('is a literal, or is checked by nonEmpty of test/support/nonempty.ts', () => {
    const files = nonEmpty(sourceFiles('test'), 'files of tests');
    const unproven = files.flatMap((file) =>
      unprovenLists(file).map((list) => `${placeOf(file, list)} ${list.getText()}`),
    );
    expect(unproven).toEqual([]);
  });

  it.each([
    ['files of a glob', 'it.each(globSync("*.sql"))("%s", (file) => expect(file).toBe(1))'],
    ['a filtered list', 'const all = [1, 2]; it.each(all.filter(isOdd))("%s", () => {})'],
    [
      'the keys of something imported',
      'import { things } from "things"; describe.each(Object.keys(things))("%s", () => {})',
    ],
    ['a spread list', 'it.each([...found()])("%s", () => {})'],
    ['a loop with an assertion', 'for (const { id } of await rows()) expect(id).toBe(1)'],
    ['a loop with a test', 'for (const file of files()) { it(file, () => {}); }'],
    ['forEach with an assertion', 'items.forEach((item) => expect(item).toBe(1))'],
    ['a search for faults', 'expect(sources.filter(isBad)).toEqual([])'],
    ['a search for faults over two statements', 'const bad = list().flatMap(faultsOf); expect(bad).toEqual([])'],
    ['a statement about every item', 'expect(found().every(isGood)).toBe(true)'],
    ['a statement that no item is bad', 'expect((await found()).some(isBad)).toBe(false)'],
    ['a search for one bad item', 'expect(found().find(isBad)).toBeUndefined()'],
    ['a search in a filtered list', 'const all = [1]; expect(all.filter(isMine).filter(isBad)).toEqual([])'],
    ['a parameter that shadows a constant', 'const a = [1]; const f = (a) => { for (const b of a) expect(b).toBe(1) }'],
  ])('is reported if it could be empty: %s', (_what, code) => {
    expect(unprovenLists(source(code))).toHaveLength(1);
  });

  it.each([
    ['a literal', 'it.each([1, 2])("%s", () => {})'],
    ['a constant', 'const names = ["a"] as const; it.each(names)("%s", () => {})'],
    ['keys of a constant', 'const things = { a: 1 }; it.each(Object.entries(things))("%s", () => {})'],
    [
      'all items of a constant, mapped and sorted',
      'const all = [1, 2]; for (const [a] of all.map(f).toSorted()) expect(a).toBe(1)',
    ],
    ['a list checked by nonEmpty', 'it.each(nonEmpty(globSync("*.sql"), "migrations"))("%s", () => {})'],
    [
      'a random list checked by notAlwaysEmpty',
      'const some = notAlwaysEmpty("pairs"); for (const a of some(drawn)) expect(a).toBe(1)',
    ],
    [
      'a list whose length is asserted',
      'const all = found(); expect(all.length).toBeGreaterThan(3); expect(all.filter(isBad)).toEqual([])',
    ],
    ['a loop without an assertion', 'for (const name of names()) await remove(name)'],
    ['a list that is expected to be empty', 'expect(await rows()).toEqual([])'],
  ])('is not reported if it cannot be empty: %s', (_what, code) => {
    expect(unprovenLists(source(code))).toEqual([]);
  });
});

describe('an empty list', () => {
  it('fails a test that calls nonEmpty', () => {
    expect(nonEmpty([1], 'numbers')).toEqual([1]);
    expect(() => nonEmpty([], 'numbers')).toThrow('The test looks at nothing: there are no numbers.');
    expect(() => nonEmpty(new Map(), 'numbers')).toThrow('no numbers');
  });

  it('passes notAlwaysEmpty if another random list has items', () => {
    const some = notAlwaysEmpty('numbers');
    expect([some([]), some([1]), some([])]).toEqual([[], [1], []]);
  });

  it.fails('fails a test with notAlwaysEmpty if every random list was empty', () => {
    const some = notAlwaysEmpty('numbers');
    some([]);
  });
});

function source(code: string): { path: string; tree: ts.SourceFile } {
  const path = 'test/example.test.ts';
  return { path, tree: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true) };
}
