import type { Json } from '../../../src/codegen/read/json.ts';

const own = (text: string): Json => JSON.parse(text);
const deep = (levels: number): Json => own(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** Schemas with values that fit and values that do not, by the rules of JSON Schema 2020-12 and determined by hand. */
export const cases: Readonly<
  Record<string, { readonly schema: Json; readonly valid: readonly Json[]; readonly invalid: readonly Json[] }>
> = {
  'true fits everything': { schema: true, valid: [null, 0, {}], invalid: [] },
  'false fits nothing': { schema: false, valid: [], invalid: [null, 0, {}] },
  '1.0 is an integer': {
    schema: { type: 'integer' },
    valid: [1, own('1.0'), own('1e300'), -0],
    invalid: [1.5, '1', true, null],
  },
  'several types': {
    schema: { type: ['integer', 'null', 'object'] },
    valid: [1, null, {}],
    invalid: [1.5, 'a', [], true],
  },
  'a keyword applies only to values of its type': {
    schema: { minLength: 2, minimum: 3, minItems: 1, required: ['a'] },
    valid: ['ab', 3, [1], { a: 1 }, null, true],
    invalid: ['a', 2, [], {}],
  },
  'lengths are code points': {
    schema: { maxLength: 2, minLength: 2 },
    valid: ['\u{1F600}\u{1F600}', 'ab', '\ud800a'],
    invalid: ['\u{1F600}', 'abc'],
  },
  'patterns are not anchored and support Unicode': {
    schema: { pattern: '\\p{L}b' },
    valid: ['xabx', '가b', 5],
    invalid: ['1b', ''],
  },
  // Binary fractions divide as AJV divides them: 4.35 / 0.01 is not whole there either.
  'multiples of a fraction': {
    schema: { multipleOf: 0.01 },
    valid: [0, 0.01, 4.5, 'a'],
    invalid: [0.001, 4.355, 4.35],
  },
  'multiples where the quotient overflows': { schema: { multipleOf: 0.123456789 }, valid: [0], invalid: [1e308] },
  'multiples of a tiny step': { schema: { type: 'integer', multipleOf: 1e-8 }, valid: [12391239123], invalid: [1.5] },
  'exclusive limits': { schema: { exclusiveMinimum: 1, exclusiveMaximum: 3 }, valid: [2, 1.0001], invalid: [1, 3] },
  'const compares deeply and by type': {
    schema: { const: { a: [1, { b: 2 }], c: false } },
    valid: [{ c: false, a: [1, { b: 2 }] }],
    invalid: [{ a: [1, { b: 2 }], c: 0 }, { a: [1, { b: 2 }] }],
  },
  'const true is not 1': { schema: { const: true }, valid: [true], invalid: [1, 'true'] },
  'const zero has no sign': { schema: { const: 0 }, valid: [0, -0, own('0.0')], invalid: [false, null, ''] },
  'const null': { schema: { const: null }, valid: [null], invalid: [0, false, ''] },
  'an enum with values of every type': {
    schema: { enum: [1, 'a', null, [true], { toString: 1 }] },
    valid: [1, 'a', null, [true], { toString: 1 }],
    invalid: [true, [1], {}, []],
  },
  'uniqueItems compares nested values': {
    schema: { uniqueItems: true },
    valid: [[1, true, '1'], [0, false], [[1], [2]], [{ a: 1 }, { a: 2 }], []],
    invalid: [
      [1, own('1.0')],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[[]], [[]]],
    ],
  },
  'items after prefixItems': {
    schema: { prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
    valid: [[], ['a'], ['a', 1]],
    invalid: [[1], ['a', 'b']],
  },
  'prefixItems without items': {
    schema: { prefixItems: [{ type: 'string' }, false] },
    valid: [['a'], [], {}],
    invalid: [['a', 1]],
  },
  contains: {
    schema: { contains: { minimum: 5 }, minContains: 2, maxContains: 3 },
    valid: [
      [5, 6],
      [5, 1, 7, 8],
      [5, 'a'],
    ],
    invalid: [[], [5], [5, 6, 7, 8]],
  },
  'minContains 0 allows a list without a match': {
    schema: { contains: { const: 1 }, minContains: 0 },
    valid: [[], [1], [2]],
    invalid: [],
  },
  'minContains has no effect alone': { schema: { minContains: 3, maxContains: 0 }, valid: [[], [1]], invalid: [] },
  'property names that every object inherits': {
    schema: {
      properties: { toString: { type: 'string' }, constructor: { type: 'number' }, ['__proto__']: { type: 'boolean' } },
    },
    valid: [{}, { toString: 'a' }, own('{"__proto__":true}'), []],
    invalid: [{ toString: 1 }, { constructor: 'a' }, own('{"__proto__":1}')],
  },
  'required names that every object inherits': {
    schema: { required: ['__proto__', 'toString', 'constructor'] },
    valid: [own('{"__proto__":1,"toString":1,"constructor":1}'), 'a'],
    invalid: [{}, { toString: 1, constructor: 1 }],
  },
  'additionalProperties with names such as __proto__': {
    schema: { properties: { a: {} }, additionalProperties: { type: 'number' } },
    valid: [{ a: 'x', constructor: 1 }, own('{"__proto__":1}')],
    invalid: [{ toString: 'a' }, own('{"__proto__":"a"}')],
  },
  'a closed object refuses every other name': {
    schema: { properties: { a: {} }, additionalProperties: false },
    valid: [{}, { a: 1 }, 3],
    invalid: [{ b: 1 }, own('{"__proto__":1}'), { toString: 1 }],
  },
  'a property with an empty name': {
    schema: { properties: { '': { type: 'number' } }, required: [''] },
    valid: [{ '': 1 }],
    invalid: [{}, { '': 'a' }],
  },
  'patternProperties and properties apply together': {
    schema: {
      properties: { foo: { maxItems: 3 } },
      patternProperties: { 'f.o': { minItems: 2 } },
      additionalProperties: { type: 'integer' },
    },
    valid: [{ foo: [1, 2] }, { fxo: [1, 2] }, { bar: 1 }],
    invalid: [{ foo: [] }, { foo: [1, 2, 3, 4] }, { fxo: [1] }, { bar: [] }],
  },
  propertyNames: {
    schema: { propertyNames: { maxLength: 2 } },
    valid: [{ ab: 1 }, {}, []],
    invalid: [{ abc: 1 }],
  },
  'propertyNames: false': {
    schema: { propertyNames: false },
    valid: [{}, 'a'],
    invalid: [{ a: 1 }, own('{"__proto__":1}')],
  },
  'minProperties and maxProperties': {
    schema: { minProperties: 1, maxProperties: 2 },
    valid: [{ a: 1 }, own('{"__proto__":1}'), 'a'],
    invalid: [{}, { a: 1, b: 2, c: 3 }],
  },
  dependentRequired: {
    schema: { dependentRequired: { a: ['b', 'toString'] } },
    valid: [{}, { b: 1 }, { a: 1, b: 1, toString: 1 }],
    invalid: [{ a: 1 }, { a: 1, b: 1 }],
  },
  dependentSchemas: {
    schema: { dependentSchemas: { a: { minProperties: 2 }, b: false } },
    valid: [{}, { a: 1, c: 1 }, 'a'],
    invalid: [{ a: 1 }, { b: 1 }],
  },
  'a closed branch refuses properties of its siblings': {
    schema: { allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] },
    valid: [{}, { a: 1 }],
    invalid: [{ b: 1 }, { a: 1, b: 1 }],
  },
  'a closed object whose branches require an undeclared property': {
    schema: {
      properties: { a: {} },
      additionalProperties: false,
      not: { required: ['b', 'c'] },
      allOf: [{ minProperties: 1 }, { required: ['b'] }],
    },
    valid: [],
    invalid: [{ b: 1 }, { a: 1, b: 1 }],
  },
  'unevaluatedProperties: false over all branches': {
    schema: {
      allOf: [{ properties: { a: {} } }, { $ref: '#/$defs/b' }],
      properties: { c: {} },
      unevaluatedProperties: false,
      $defs: { b: { patternProperties: { '^b': {} } } },
    },
    valid: [{ a: 1, b1: 1, c: 1 }],
    invalid: [{ d: 1 }],
  },
  'unevaluatedProperties with a schema that accepts nothing': {
    schema: { properties: { a: {} }, unevaluatedProperties: { not: true } },
    valid: [{ a: 1 }, 'a'],
    invalid: [{ b: 1 }],
  },
  'unevaluatedProperties: false over the branches that fit': {
    schema: {
      anyOf: [
        { properties: { a: { const: 1 } }, required: ['a'] },
        { properties: { b: {} }, required: ['b'] },
      ],
      unevaluatedProperties: false,
    },
    valid: [{ a: 1 }, { a: 1, b: 2 }, { b: 2 }],
    invalid: [{ a: 2, b: 1 }, { a: 1, c: 1 }, {}],
  },
  'unevaluatedProperties: false over if, then, else': {
    schema: own(
      '{"if":{"properties":{"kind":{"const":"a"}},"required":["kind"]},"then":{"properties":{"a":{}}},"else":{"properties":{"b":{},"kind":{}}},"unevaluatedProperties":false}',
    ),
    valid: [{ kind: 'a', a: 1 }, { kind: 'b', b: 1 }, {}],
    invalid: [
      { kind: 'a', b: 1 },
      { kind: 'b', a: 1 },
    ],
  },
  'unevaluatedProperties: false over recursive branches': {
    schema: {
      $ref: '#/$defs/node',
      $defs: {
        node: {
          anyOf: [{ properties: { next: { $ref: '#/$defs/node' } }, required: ['next'] }, { properties: { end: {} } }],
          unevaluatedProperties: false,
        },
      },
    },
    valid: [{ end: 1 }, { next: { end: 1 } }, { next: { next: {} } }],
    invalid: [{ next: { next: { other: 1 } } }, { other: 1 }],
  },
  'unevaluatedProperties: false over dependentSchemas': {
    schema: { dependentSchemas: { a: { properties: { a: {}, b: {} } } }, unevaluatedProperties: false },
    valid: [{}, { a: 1, b: 1 }],
    invalid: [{ b: 1 }],
  },
  'not evaluates no property': {
    schema: { not: { not: { properties: { a: {} } } }, unevaluatedProperties: false },
    valid: [{}, 1],
    invalid: [{ a: 1 }],
  },
  'unevaluatedProperties in a branch does not see the other branches': {
    schema: { allOf: [{ properties: { a: {} } }, { unevaluatedProperties: false }] },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  'unevaluatedProperties: false, inside and outside': {
    schema: {
      allOf: [{ properties: { a: {} }, unevaluatedProperties: { type: 'integer' } }],
      unevaluatedProperties: false,
    },
    valid: [{ a: 'x', b: 1 }],
    invalid: [{ b: 'x' }],
  },
  'inherited names are unevaluated': {
    schema: { anyOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    valid: [{ a: 1 }],
    invalid: [{ toString: 1 }, own('{"__proto__":1}')],
  },
  unevaluatedItems: {
    schema: { prefixItems: [{ type: 'string' }], unevaluatedItems: { type: 'integer' } },
    valid: [['a', 1], [], 'a'],
    invalid: [['a', 'b'], [1]],
  },
  'unevaluatedItems: false over branches': {
    schema: {
      anyOf: [{ prefixItems: [{ const: 1 }] }, { prefixItems: [true, { const: 2 }] }],
      unevaluatedItems: false,
    },
    valid: [[1], [3, 2], []],
    invalid: [
      [1, 3],
      [1, 2, 3],
    ],
  },
  'contains evaluates the items that match': {
    schema: { prefixItems: [true], contains: { type: 'string' }, unevaluatedItems: false },
    valid: [[1, 'a', 'b'], ['a']],
    invalid: [[1, 'a', 2], [1]],
  },
  'a failed condition evaluates no item': {
    schema: own('{"if":{"prefixItems":[{"const":1}]},"then":{"prefixItems":[true,true]},"unevaluatedItems":false}'),
    valid: [[1, 2], []],
    invalid: [['a'], [1, 2, 3]],
  },
  'items leaves no unevaluated items': {
    schema: { allOf: [{ items: true }], unevaluatedItems: false },
    valid: [[1, 2]],
    invalid: [],
  },
  anchors: {
    schema: { items: { $ref: '#one' }, $defs: { one: { $anchor: 'one', type: 'integer' } } },
    valid: [[1]],
    invalid: [['a']],
  },
  '$id and references by URI': {
    schema: {
      $id: 'https://example.com/root/',
      properties: {
        a: { $ref: 'text' },
        b: { $ref: '/root/text#short' },
        c: { $ref: 'https://example.com/root/#/properties/a' },
      },
      $defs: { text: { $id: 'text', type: 'string', $defs: { short: { $anchor: 'short', $ref: '#', maxLength: 1 } } } },
    },
    valid: [{ a: 'abc', b: 'a', c: 'abc' }],
    invalid: [{ a: 1 }, { b: 'ab' }, { b: 1 }, { c: 1 }],
  },
  '$id that is a URN': {
    schema: {
      $id: 'urn:uuid:deadbeef-1234-ff00-00ff-4321feebdaed',
      properties: { a: { $ref: '#/$defs/b' }, c: { $ref: 'urn:uuid:deadbeef-1234-ff00-00ff-4321feebdaed#/$defs/b' } },
      $defs: { b: { type: 'string' } },
    },
    valid: [{ a: 'x', c: 'y' }],
    invalid: [{ a: 1 }, { c: 1 }],
  },
  '$dynamicRef resolves to the outermost $dynamicAnchor': {
    schema: {
      $id: 'https://example.com/root',
      $ref: 'list',
      $defs: {
        words: { $dynamicAnchor: 'item', type: 'string' },
        list: {
          $id: 'list',
          type: 'array',
          items: { $dynamicRef: '#item' },
          $defs: { anything: { $dynamicAnchor: 'item' } },
        },
      },
    },
    valid: [['a', 'b'], []],
    invalid: [[1], 'a'],
  },
  '$dynamicRef in a list that two schemas extend': {
    schema: {
      $id: 'https://example.com/root',
      properties: { words: { $ref: 'words' }, numbers: { $ref: 'numbers' }, any: { $ref: 'list' } },
      $defs: {
        list: { $id: 'list', items: { $dynamicRef: '#item' }, $defs: { anything: { $dynamicAnchor: 'item' } } },
        words: { $id: 'words', $ref: 'list', $defs: { item: { $dynamicAnchor: 'item', type: 'string' } } },
        numbers: { $id: 'numbers', $ref: 'list', $defs: { item: { $dynamicAnchor: 'item', type: 'number' } } },
      },
    },
    valid: [{ words: ['a'], numbers: [1], any: ['a', 1] }],
    invalid: [{ words: [1] }, { numbers: ['a'] }],
  },
  '$dynamicRef ignores a scope that was left': {
    schema: own(
      '{"$id":"https://example.com/main","if":{"$id":"first","$defs":{"thing":{"$dynamicAnchor":"thing","type":"number"}}},"then":{"$id":"second","$ref":"start","$defs":{"thing":{"$dynamicAnchor":"thing","type":"null"}}},"$defs":{"start":{"$id":"start","$dynamicRef":"inner#thing"},"thing":{"$id":"inner","$dynamicAnchor":"thing","type":"string"}}}',
    ),
    valid: [null],
    invalid: ['a', 42],
  },
  '$dynamicRef to a plain $anchor is a plain reference': {
    schema: { items: { $dynamicRef: '#one' }, $defs: { one: { $anchor: 'one', type: 'integer' } } },
    valid: [[1]],
    invalid: [['a']],
  },
  'the meta-schema': {
    schema: { $ref: 'https://json-schema.org/draft/2020-12/schema' },
    valid: [true, { minLength: 1, properties: { a: { items: false } } }],
    invalid: [{ minLength: -1 }, { properties: { a: { type: 'text' } } }, 5],
  },
  oneOf: { schema: { oneOf: [{ type: 'integer' }, { minimum: 2 }] }, valid: [1, 2.5], invalid: [3, 1.5] },
  anyOf: { schema: { anyOf: [{ type: 'integer' }, { minimum: 2 }] }, valid: [1, 2.5, 3, 'a'], invalid: [1.5] },
  'not inside not': { schema: { not: { not: { type: 'string' } } }, valid: ['a'], invalid: [1] },
  'not a forbidden property': {
    schema: { not: { required: ['secret'] } },
    valid: [{}, { a: 1 }],
    invalid: [{ secret: 1 }, 'a'],
  },
  'if, then, else': {
    schema: own('{"if":{"exclusiveMaximum":0},"then":{"minimum":-10},"else":{"multipleOf":2}}'),
    valid: [-1, 4],
    invalid: [-100, 3],
  },
  'then without if has no effect': {
    schema: own('{"then":{"const":0},"else":{"const":1}}'),
    valid: ['a', 3],
    invalid: [],
  },
  'a recursive tree': {
    schema: {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#' } } },
      additionalProperties: false,
    },
    valid: [{}, { children: [{ children: [] }] }],
    invalid: [{ children: [{ child: 1 }] }, { children: [[]] }],
  },
  'lists in lists': { schema: { type: 'array', items: { $ref: '#' } }, valid: [deep(200)], invalid: [[[[1]]]] },
  'a reference with siblings': {
    schema: { $ref: '#/$defs/text', maxLength: 2, $defs: { text: { type: 'string' } } },
    valid: ['ab'],
    invalid: ['abc', 1],
  },
  'references with escapes': {
    schema: { properties: { a: { $ref: '#/$defs/x~1y%25~0' } }, $defs: { 'x/y%~': { type: 'integer' } } },
    valid: [{ a: 1 }],
    invalid: [{ a: 'x' }],
  },
  'a property called $ref': {
    schema: { properties: { $ref: { type: 'string' } } },
    valid: [{ $ref: 'a' }],
    invalid: [{ $ref: 1 }],
  },
  'a reference inside data is data': {
    schema: { enum: [{ $ref: '#' }], default: 5 },
    valid: [{ $ref: '#' }],
    invalid: [5],
  },
  'a property `length` that is an object': {
    schema: { anyOf: [{ type: 'string', minLength: 1 }, { type: 'array', maxItems: 1 }, { type: 'object' }] },
    valid: [own('{"length":{"toString":1,"valueOf":1}}')],
    invalid: [null],
  },
  'the format date-time': {
    schema: { format: 'date-time' },
    valid: ['2026-03-02T09:00:00Z', '2026-03-02t09:00:00.25+09:00', '2016-12-31T23:59:60Z', 5],
    invalid: ['2026-02-30T00:00:00Z', '2026-03-02 09:00:00Z', '2026-03-02T09:00:00', '2026-03-02T23:58:60Z'],
  },
  'the formats of dates and times': {
    schema: {
      anyOf: [
        { type: 'string', format: 'date' },
        { type: 'string', format: 'time' },
      ],
    },
    valid: ['2024-02-29', '09:30:00Z'],
    invalid: ['2023-02-29', '09:30', '24:00:00Z'],
  },
  'the formats regex, json-pointer and relative-json-pointer': {
    schema: {
      oneOf: [
        { type: 'string', format: 'regex', minLength: 3 },
        { type: 'string', format: 'relative-json-pointer', maxLength: 2 },
      ],
    },
    valid: ['^a$', '0#', '1'],
    invalid: ['(a', '/a', '01'],
  },
  'fault-R15: an offset needs minutes and a colon (RFC 3339)': {
    schema: { anyOf: [{ format: 'date-time' }, { type: 'string', format: 'time', maxLength: 14 }] },
    valid: ['2026-03-02T09:00:00+09:00', '2026-03-02T09:00:00-00:00', '09:30:00+09:00'],
    invalid: ['2026-03-02T09:00:00+09', '2026-03-02T09:00:00+0900', '09:30:00-09', '09:30:00+0900', '09:30:00+24:00'],
  },
  'fault-R15: an e-mail address is a mailbox (RFC 5321)': {
    schema: { format: 'email' },
    valid: [
      'a.b+c@example.com',
      '"a b"@example.com',
      '"a@b"@example.com',
      '"a\\"b"@example.com',
      '""@example.com',
      'a@[192.0.2.1]',
      'a@[IPv6:2001:db8::1]',
      'a@[tag:any/thing]',
      'a@localhost',
    ],
    invalid: [
      'a',
      '@b.c',
      '.a@b.c',
      'a..b@c.d',
      'a b@c.d',
      '"a"b@c.d',
      '"a@c.d',
      'a@-b.c',
      'a@b..c',
      'a@[192.0.2.256]',
      'a@[IPv6:192.0.2.1]',
      'a@[]',
      'a@b.c ',
      '한@b.c',
    ],
  },
  'fault-R15: a URI follows the grammar of RFC 3986': {
    schema: { format: 'uri' },
    valid: [
      'https://user:word@example.com:8080/a/b;c=1?d=/?#e?/',
      'http://192.0.2.1',
      'http://[2001:db8::1]:80/',
      'http://[::ffff:192.0.2.1]/',
      'http://[v1.a:b]/',
      'http://example.com:/',
      'file:///etc/hosts',
      'urn:isbn:0451450523',
      'mailto:a@b.c',
      'tel:+1-816-555-1212',
      'a:',
      'http://1.2.3.4.5/',
    ],
    invalid: [
      'http://example.com:port/',
      'http://example.com:80:80/',
      'http://010.0.0.1/',
      'http://192.0.2.256/',
      'http://[::ffff:192.0.02.1]/',
      'http://[::1',
      'http://[1::2::3]/',
      'http://[12345::]/',
      'http://example.com/[a]',
      'http:/[v1.a]',
      'http://a[b]/',
      'http://a@b@c/',
      'http://example.com/a?[b]',
      'http://example.com/#a#b',
      'http://example.com/%zz',
      'http://example.com/a b',
      'http://example.com/"a"',
      'http://example.com/한',
      '//example.com/a',
      '/a',
      '1a:b',
      '://a',
    ],
  },
  'fault-R15: a relative reference follows the grammar of RFC 3986': {
    schema: { format: 'uri-reference' },
    valid: ['', '//example.com/a', '/a?b#c', './a:b', '?a', '#a', 'a/b', 'https://example.com'],
    invalid: ['//example.com:port', '//010.0.0.1', 'a"b', '[a]', '/a[0]', '1a:b', ':a', '\\\\host\\share', '#a#'],
  },
  'fault-R15: addresses of RFC 791 and RFC 4291': {
    schema: {
      oneOf: [
        { type: 'string', format: 'ipv4' },
        { type: 'string', format: 'ipv6' },
      ],
    },
    valid: [
      '0.0.0.0',
      '255.255.255.255',
      '::',
      '::1',
      '1::',
      '1:2:3:4:5:6:7:8',
      '1:2:3:4:5:6:192.0.2.1',
      '::192.0.2.1',
    ],
    invalid: [
      '01.2.3.4',
      '1.2.3',
      '1.2.3.4.',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      ':1',
      '1:',
      ':::',
      '1:2:3:4:5:6:7:1.2.3.4',
      '1:2:3:4:5:6:7::8:9',
      '::1%eth0',
      '::01.2.3.4',
    ],
  },
  'the format uri-template': {
    schema: { format: 'uri-template' },
    valid: ['/a/{b}{?c,d*}', '', 5],
    invalid: ['/a/{b', '/a b'],
  },
  'the formats of ids and addresses': {
    schema: {
      oneOf: [
        { type: 'string', format: 'uuid' },
        { type: 'string', format: 'email' },
        { type: 'string', format: 'ipv4' },
      ],
    },
    valid: ['0195A5B2-7d3c-0abc-0def-0123456789ab', 'a@b.c', '127.0.0.1'],
    invalid: ['a@', '0195a5b27d3c7abc8def0123456789ab', '256.1.1.1', 5],
  },
};

/** Schemas that the generator must refuse, each with a word of the reason. */
export const refusals: Readonly<Record<string, readonly [schema: Json, reason: string]>> = {
  'an unknown keyword': [{ nullable: true }, '`nullable` is not supported'],
  'an unknown keyword deep inside': [{ properties: { a: { not: { minimun: 1 } } } }, '`minimun`'],
  'a reference to elsewhere': [{ $ref: 'https://example.com/a' }, 'does not refer to a part of this schema'],
  'a reference to nothing': [{ $ref: '#/$defs/a' }, 'does not refer to a part of this schema'],
  'a reference to an anchor that is not there': [{ $ref: '#a' }, 'does not refer to a part of this schema'],
  'a reference that is no URI': [{ $ref: '#/%' }, 'does not refer to a part of this schema'],
  'a schema that refers only to itself, through unevaluated properties': [
    { anyOf: [{ unevaluatedProperties: false, dependentSchemas: { a: { $ref: '#' } } }], unevaluatedProperties: false },
    'consists only of itself',
  ],
  'a schema that refers only to itself': [{ allOf: [{ $ref: '#' }] }, 'consists only of itself'],
  'an $id with a fragment': [{ $defs: { a: { $id: '#a' } } }, 'an address without a fragment'],
  'one $id for two schemas': [{ $defs: { a: { $id: 'a' }, b: { $id: 'a' } } }, 'Two schemas have the address'],
  'one anchor for two schemas': [
    { $defs: { a: { $anchor: 'a' }, b: { $dynamicAnchor: 'a' } } },
    'The anchor a is defined twice',
  ],
  'an invalid $anchor': [{ $anchor: '1a' }, 'is not a valid anchor'],
  'another dialect': [{ $schema: 'http://json-schema.org/draft-07/schema#' }, 'dialect'],
  'a format that is not enforced': [{ format: 'idn-email' }, 'idn-email'],
  'a pattern without the u flag': [{ pattern: '\\-' }, 'not a regular expression'],
  'a negative minLength': [{ minLength: -1 }, 'integer from 0'],
  'a list as items': [{ items: [{ type: 'string' }] }, 'must be an object, true or false'],
  'keywords of earlier drafts': [{ dependencies: { a: ['b'] } }, '`dependencies` is not supported'],
  'a schema that is a list': [[], 'must be an object, true or false'],
  'a type that does not exist': [{ type: 'file' }, 'Unknown type'],
};
