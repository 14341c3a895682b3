/** The walls between the rooms, read off the imports. */
import { describe, expect, it } from 'vitest';
import { entrances, roomOf, rooms, tools, type Room } from './support/rooms.ts';
import { sourceFiles, type Import, type SourceFile } from './support/source.ts';

const files = sourceFiles('src', 'generated').filter(({ path }) => !path.startsWith('src/web/'));

describe('walls', () => {
  it.each(Object.entries(rooms))('%s uses only what it may', (name, room) => {
    const breaches = files.filter(({ path }) => roomOf(path) === name).flatMap((file) => breachesOf(file, name, room));
    expect(
      breaches,
      'Move the code to the room it belongs to, or (rarely) open a door in test/architecture/support/rooms.ts.',
    ).toEqual([]);
  });

  it('has no room without rules', () => {
    const known = [...Object.keys(rooms), ...entrances, ...tools];
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !known.includes(room))).toEqual([]);
  });

  it('lets nobody use the generator and the command line tools', () => {
    const users = files.filter(({ path }) => !tools.includes(roomOf(path)));
    expect(users.flatMap((file) => namings(file, (target) => tools.includes(roomOf(target))))).toEqual([]);
  });

  it('lets only the Node tools use Node', () => {
    const users = files.filter(({ path }) => !tools.includes(roomOf(path)));
    expect(users.flatMap((file) => namings(file, (target) => target.startsWith('node:')))).toEqual([]);
  });

  it('keeps the web app on the client alone', () => {
    const web = sourceFiles('src/web');
    const isForeign = (target: string) =>
      (target.startsWith('src/') || target.startsWith('generated/')) &&
      !['src/web', 'src/client', 'generated/client'].includes(roomOf(target));
    expect(web.flatMap((file) => namings(file, isForeign))).toEqual([]);
  });

  it('keeps the operations of development out of the production entrance', () => {
    const production = files.filter(
      ({ path }) => path !== 'src/index.development.ts' && path !== 'src/handlers/development.ts',
    );
    const isDevelopment = (target: string) =>
      ['generated/server/development.ts', 'src/handlers/development.ts', 'src/platform/time/dev-clock.ts'].includes(
        target,
      );
    // The development half may use itself.
    const users = production.filter(({ path }) => !path.startsWith('generated/server/') && !/clock|dev-/.test(path));
    expect(users.flatMap((file) => namings(file, isDevelopment))).toEqual([]);
  });
});

function breachesOf(file: SourceFile, name: string, room: Room): string[] {
  const isAllowed = ({ target, isType }: Import) => {
    const isOwn = target.startsWith('src/') || target.startsWith('generated/');
    const open = isOwn ? [name, ...room.rooms] : room.packages;
    const named = isOwn ? (room.types ?? []) : (room.packageTypes ?? []);
    const goal = isOwn ? roomOf(target) : target;
    return covers(open, goal) || (isType && covers(named, goal));
  };
  return file.imports
    .filter((each) => !isAllowed(each))
    .map(({ target, isType }) => `${file.path} uses ${isType ? 'a type of ' : ''}${target}`);
}

function covers(names: readonly string[], target: string): boolean {
  return names.some((name) => (name.endsWith('/*') ? target.startsWith(name.slice(0, -1)) : name === target));
}

function namings(file: SourceFile, isMeant: (target: string) => boolean): string[] {
  return file.imports.filter(({ target }) => isMeant(target)).map(({ target }) => `${file.path} uses ${target}`);
}
