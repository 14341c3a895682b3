/** Which files may import which, checked on the import statements. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { readAreasInOrder } from '../../src/cli/local/areas.ts';
import { areaOf, entries, layerOf, layers, tools, type Layer } from './support/layers.ts';
import { sourceFiles, type Import, type SourceFile } from './support/source.ts';

const files = nonEmpty(
  sourceFiles('src', 'generated').filter(({ path }) => !path.startsWith('src/web/')),
  'source files',
);
const areas = readAreasInOrder();

describe('layers', () => {
  it.each(Object.entries(layers))(
    '%s imports only layers and packages that support/layers.ts allows',
    (name, layer) => {
      const own = files.filter(({ path }) => layerOf(path) === name);
      expect(own.length, `no file belongs to ${name}`).toBeGreaterThan(0);
      const breaches = own.flatMap((file) => breachesOf(file, name, layer));
      expect(breaches, 'Move the code to the layer it belongs to, or (rarely) allow it in support/layers.ts.').toEqual(
        [],
      );
    },
  );

  it('are all listed in support/layers.ts', () => {
    const known = [...Object.keys(layers), ...entries, ...tools];
    expect([...new Set(files.map(({ path }) => layerOf(path)))].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('name the file that they import, with its ending', () => {
    const isVague = (target: string) => /^(src|generated|contract)(\/|$)/.test(target) && !/\.\w+$/.test(target);
    expect(files.flatMap((file) => importsTo(file, isVague))).toEqual([]);
  });

  it('never import a path that is computed', () => {
    expect(outsideTools.flatMap((file) => importsTo(file, (target) => !/^[\w@.:/-]+$/.test(target)))).toEqual([]);
  });

  it('never import the generator or the command line tools', () => {
    expect(outsideTools.flatMap((file) => importsTo(file, (target) => tools.includes(layerOf(target))))).toEqual([]);
  });

  it('never import Node modules, except in the generator and the command line tools', () => {
    expect(outsideTools.flatMap((file) => importsTo(file, (target) => target.startsWith('node:')))).toEqual([]);
  });

  it('let the web app import only the client and its own files', () => {
    const isForeign = (target: string) =>
      /^(src|generated)\//.test(target) && !['src/web', 'src/client', 'generated/client'].includes(layerOf(target));
    const web = sourceFiles('src/web');
    expect(web.length).toBeGreaterThan(0);
    expect(web.flatMap((file) => importsTo(file, isForeign))).toEqual([]);
  });

  it('never import development operations into the production entry point', () => {
    const isDevelopment = (target: string) =>
      /^generated\/server\/development\.ts$|\/development\.ts$|\/dev-clock\.ts$/.test(target);
    // Development code may import other development code.
    const production = files.filter(
      ({ path }) =>
        path !== 'src/index.development.ts' && !/^generated\/server\/|clock|dev-|\/development\.ts$/.test(path),
    );
    expect(production.length).toBeGreaterThan(100);
    expect(production.flatMap((file) => importsTo(file, isDevelopment))).toEqual([]);
  });
});

describe('areas', () => {
  const inAreas = nonEmpty(
    files.filter(({ path }) => areaOf(path) !== undefined),
    'files of areas',
  );

  it('are the folders of src/areas, and src/app.ts names each of them', () => {
    const folders = readdirSync('src/areas', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(areas.length).toBeGreaterThan(5);
    expect(folders.map(({ name }) => name).sort()).toEqual(areas.toSorted());
  });

  it('import only areas below them', () => {
    const isAbove = (path: string, target: string) =>
      areas.indexOf(areaOf(target) ?? '') < areas.indexOf(areaOf(path) ?? '');
    const upwards = inAreas.flatMap((file) =>
      importsTo(file, (target) => areaOf(target) !== undefined && isAbove(file.path, target)),
    );
    expect(upwards, 'Declare a hook in the lower area and answer it in the higher one (src/areas/hook.ts).').toEqual(
      [],
    );
  });

  it('import each other through index.ts alone', () => {
    const isInside = (path: string, target: string) =>
      areaOf(target) !== undefined && areaOf(target) !== areaOf(path) && layerOf(target) !== 'area:index';
    const past = inAreas.flatMap((file) => importsTo(file, (target) => isInside(file.path, target)));
    expect(past, 'Export it from the index.ts of its area.').toEqual([]);
  });

  it('never import their own index.ts', () => {
    const own = inAreas.flatMap((file) =>
      importsTo(file, (target) => layerOf(target) === 'area:index' && areaOf(target) === areaOf(file.path)),
    );
    expect(own).toEqual([]);
  });

  it('are connected in src/app.ts only: no other file outside the areas imports more than two of them', () => {
    const names = (file: SourceFile) => new Set(file.imports.map(({ target }) => areaOf(target)).filter(Boolean));
    const outside = files.filter(({ path }) => areaOf(path) === undefined && !tools.includes(layerOf(path)));
    const many = outside.filter((file) => names(file).size > 2).map(({ path }) => path);
    // The bindings name the class of each Durable Object, as a type.
    expect(many.toSorted()).toEqual(['src/app.ts', 'src/platform/env.ts']);
  });
});

const outsideTools = nonEmpty(
  files.filter(({ path }) => !tools.includes(layerOf(path))),
  'files of the Worker and the client',
);

function breachesOf(file: SourceFile, name: string, layer: Layer): string[] {
  const isAllowed = ({ target, isType }: Import) => {
    const isOwn = target.startsWith('src/') || target.startsWith('generated/');
    const open = isOwn ? [name, ...layer.layers] : layer.packages;
    const named = isOwn ? (layer.types ?? []) : (layer.packageTypes ?? []);
    const goal = isOwn ? layerOf(target) : target;
    return covers(open, goal) || (isType && covers(named, goal));
  };
  return file.imports
    .filter((each) => !isAllowed(each))
    .map(({ target, isType }) => `${file.path} imports ${isType ? 'a type of ' : ''}${target}`);
}

function covers(names: readonly string[], target: string): boolean {
  return names.some((name) => (name.endsWith('/*') ? target.startsWith(name.slice(0, -1)) : name === target));
}

function importsTo(file: SourceFile, isMeant: (target: string) => boolean): string[] {
  return file.imports.filter(({ target }) => isMeant(target)).map(({ target }) => `${file.path} imports ${target}`);
}
