import applicator from 'ajv/dist/refs/json-schema-2020-12/meta/applicator.json' with { type: 'json' };
import content from 'ajv/dist/refs/json-schema-2020-12/meta/content.json' with { type: 'json' };
import core from 'ajv/dist/refs/json-schema-2020-12/meta/core.json' with { type: 'json' };
import format from 'ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json' with { type: 'json' };
import metaData from 'ajv/dist/refs/json-schema-2020-12/meta/meta-data.json' with { type: 'json' };
import unevaluated from 'ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json' with { type: 'json' };
import validation from 'ajv/dist/refs/json-schema-2020-12/meta/validation.json' with { type: 'json' };
import dialect from 'ajv/dist/refs/json-schema-2020-12/schema.json' with { type: 'json' };
import type { Faults } from '../faults.ts';
import {
  isObject,
  listOf,
  objectOf,
  appendToPointer,
  splitPointer,
  textOf,
  type Json,
  type JsonObject,
} from '../read/json.ts';

/** The schemas of JSON Schema 2020-12 itself, to which a schema may refer, by address. */
const published: Readonly<Record<string, Json>> = Object.fromEntries(
  [dialect, core, applicator, unevaluated, validation, metaData, format, content].map((schema) => [schema.$id, schema]),
);

/** The base address of schemas without an address. */
const nowhere = 'https://schema.invalid/';

/** A schema with an address: the whole document, or a part that has an `$id`. */
interface Resource {
  readonly uri: string;
  readonly location: string;
  readonly anchors: Map<string, string>;
  readonly dynamicAnchors: Map<string, string>;
}

/** The target of a reference; `dynamic` is the name of the `$dynamicAnchor` that led to it. */
export interface Target {
  readonly location: string;
  readonly dynamic: string | null;
}

const inOne = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
];
const inLists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const inMaps = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'];

/**
 * Every part of a schema that has an address or an anchor. A location is a JSON Pointer into the schema. A location in
 * a published schema begins with its key, `@` and a number.
 */
export class Resources {
  /**
   * Schemas by key: the checked schema has the empty key; published ones are numbered in the order of their first use.
   */
  private readonly roots = new Map<string, Json>();
  private readonly faults: Faults;
  private readonly byUri = new Map<string, Resource>();
  private readonly byLocation = new Map<string, Resource>();

  constructor(schema: Json, faults: Faults) {
    this.faults = faults;
    const own = textOf(objectOf(schema)['$id']).replace(/#$/, '');
    this.load(schema, '', resolveAddress(own, nowhere) ?? nowhere);
  }

  /** Returns the value at a location. */
  at(location: string): Json | undefined {
    const root = this.roots.get(location.split('/')[0] ?? '');
    return splitPointer(location).reduce<Json | undefined>((node, token) => {
      if (Array.isArray(node)) return /^(?:0|[1-9]\d*)$/.test(token) ? node[Number(token)] : undefined;
      return isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
    }, root);
  }

  /** Returns the target of a reference in the schema at `location`; null if there is none. */
  follow(ref: string, location: string): Target | null {
    const [path = '', ...rest] = ref.split('#');
    const fragment = decodeFragment(rest.join('#'));
    const uri = path === '' ? this.findResource(location).uri : resolveAddress(path, this.findResource(location).uri);
    const resource = uri === null ? undefined : (this.byUri.get(uri) ?? this.fetchPublished(uri));
    if (resource === undefined || fragment === null) return null;
    const anchored = resource.dynamicAnchors.get(fragment) ?? resource.anchors.get(fragment);
    if (anchored !== undefined)
      return { location: anchored, dynamic: resource.dynamicAnchors.has(fragment) ? fragment : null };
    const target = `${resource.location}${fragment}`;
    return (fragment === '' || fragment.startsWith('/')) && this.at(target) !== undefined
      ? { location: target, dynamic: null }
      : null;
  }

  /** Returns the nearest schema with an address that contains this location. */
  findResource(location: string): Resource {
    const found = this.byLocation.get(location);
    const cut = location.lastIndexOf('/');
    if (found === undefined && cut < 0) throw new Error(`No schema contains ${location}.`);
    return found ?? this.findResource(location.slice(0, cut));
  }

  private fetchPublished(uri: string): Resource | undefined {
    const schema = published[uri];
    return schema === undefined ? undefined : this.load(schema, `@${this.roots.size}`, uri);
  }

  private load(schema: Json, key: string, uri: string): Resource {
    this.roots.set(key, schema);
    const resource = this.add(uri, key);
    this.index(schema, key, resource);
    return resource;
  }

  private add(uri: string, location: string): Resource {
    const resource: Resource = { uri, location, anchors: new Map(), dynamicAnchors: new Map() };
    if (this.byUri.has(uri)) this.faults.add(location, `Two schemas have the address ${uri}.`, 'Use each `$id` once.');
    this.byUri.set(uri, resource);
    this.byLocation.set(location, resource);
    return resource;
  }

  /** Searches the places of schemas, but not data such as `enum`. */
  private index(value: Json | undefined, location: string, around: Resource): void {
    if (!isObject(value)) return;
    const resource = this.addIdentified(value, location, around);
    for (const [keyword, anchors] of [
      ['$anchor', resource.anchors],
      ['$dynamicAnchor', resource.dynamicAnchors],
    ] as const) {
      const name = value[keyword];
      if (name === undefined) continue;
      if (typeof name !== 'string' || !/^[A-Za-z_][-A-Za-z0-9._]*$/.test(name))
        this.faults.add(
          appendToPointer(location, keyword),
          `${JSON.stringify(name)} is not a valid anchor.`,
          'Use letters, digits, `-`, `_` and `.`.',
        );
      else if (resource.anchors.has(name) || resource.dynamicAnchors.has(name))
        this.faults.add(
          appendToPointer(location, keyword),
          `The anchor ${name} is defined twice.`,
          'Define each once.',
        );
      else anchors.set(name, location);
    }
    for (const keyword of inOne) this.index(value[keyword], appendToPointer(location, keyword), resource);
    for (const keyword of inLists)
      listOf(value[keyword]).forEach((part, at) => this.index(part, appendToPointer(location, keyword, at), resource));
    for (const keyword of inMaps)
      for (const [name, part] of Object.entries(objectOf(value[keyword])))
        this.index(part, appendToPointer(location, keyword, name), resource);
  }

  private addIdentified({ $id }: JsonObject, location: string, around: Resource): Resource {
    if ($id === undefined) return around;
    const uri =
      typeof $id === 'string' && /^[^#]*#?$/.test($id) ? resolveAddress($id.replace(/#$/, ''), around.uri) : null;
    if (uri === null)
      this.faults.add(
        appendToPointer(location, '$id'),
        '`$id` must be an address without a fragment.',
        'Correct it, or use `$anchor`.',
      );
    return uri === null || around.location === location ? around : this.add(uri, location);
  }
}

/** Returns the absolute address; null if it is not a valid address. */
function resolveAddress(reference: string, base: string): string | null {
  return URL.parse(reference, base)?.href ?? null;
}

function decodeFragment(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}
