import type { OperationModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import { isObject, appendToPointer, type Json } from '../../read/json.ts';
import { findBodySchema } from './base.ts';
import type { Case, Change, RequestParts } from './case.ts';
import { applyChange } from './change.ts';
import { findComponent } from './sample.ts';
import type { Tools } from './breach/walk.ts';

/**
 * Texts that most contracts allow and that break careless programs. Names are those of CATS fuzzers, and two of our
 * own.
 */
const hostileTexts: Readonly<Record<string, string>> = {
  'CATS HangulFillerFields': '\u3164\u3164',
  'CATS ZalgoTextInStringFields': 'Z\u0351\u036b\u0343a\u0334\u035dl\u0321\u031fg\u0310o',
  'CATS BidirectionalOverrideFields': 'abc\u202Edcba',
  'CATS ZeroWidthCharsInValuesFields': 'a\u200b\u200d\ufeffb',
  'CATS FullwidthBracketsFields': '\uff1cscript\uff1e',
  'CATS AbugidasInStringFields': '\u0915\u094d\u0937\u093f',
  'CATS WithinSingleCodePointEmojisInFields': 'a\u{1F600}b',
  'CATS WithinMultiCodePointEmojisInFields': '\u{1F469}\u200d\u{1F469}\u200d\u{1F467}\u{1F1F0}\u{1F1F7}',
  'CATS WithinControlCharsInFields': 'a\u0001\u001b[31mb',
  'CATS SpacesOnlyInFields': '   ',
  'CATS LeadingSpacesInFields': '  ab',
  'CATS TrailingWhitespacesInFields': 'ab \u2003\t',
  'CATS LowercaseExpandingLengthInStringFields': '\u0130\u0130',
  'CATS UppercaseExpandingLengthInStringFields': '\u00df\ufb03',
  'CATS SqlInjectionInStringFields': "'; DROP TABLE user_profiles; --",
  'CATS NoSqlInjectionInStringFields': '{"$gt":""}',
  'CATS LdapInjectionInStringFields': '*)(uid=*))(|(uid=*',
  'CATS CommandInjectionInStringFields': '; cat /etc/passwd #`id`$(id)',
  'CATS XssInjectionInStringFields': '<script>alert(1)</script>',
  'CATS SSRFInUrlFields': 'http://169.254.169.254/latest/meta-data/',
  'a second line that looks like a header': 'a\r\nSet-Cookie: x=1',
  'placeholders of templates': '${7*7}{{7*7}}<%= 7*7 %>',
};

/**
 * One case for each hostile text, put into all free texts of the body at once. Any declared status except a 5xx passes.
 */
export function makeHostileCases(operation: OperationModel, complete: RequestParts, tools: Tools): Case[] {
  const schema = findBodySchema(operation);
  const { body } = complete;
  if (schema === null || body === undefined || operation.body?.media[0]?.kind !== 'json') return [];
  const places = findFreeTexts(schema, body, '', tools);
  return Object.entries(hostileTexts).flatMap(([what, text]): Case[] => {
    const fitting = places.filter(
      (at) =>
        tools.oracle.findFaults(schema, tools.sampler.fillVariables(schema, applyChange(body, { at, set: text })))
          .length === 0,
    );
    const changes: Change[] = fitting.map((at) => ({ at: `/body${at}`, set: text }));
    const known = what.startsWith('CATS ') ? { known: what } : {};
    return changes.length === 0
      ? []
      : [
          {
            status: null,
            name: `hostile text does no harm: ${what.replace('CATS ', '')}`,
            ...known,
            act: 'hostile',
            changes,
          },
        ];
  });
}

/** Finds the places of texts without a pattern and a format. */
function findFreeTexts(given: Schema, value: Json, at: string, tools: Tools): string[] {
  const schema = given.kind === 'ref' ? findComponent(tools.model, given.name) : given;
  if (schema.kind === 'ref') return findFreeTexts(schema, value, at, tools);
  if (schema.kind === 'string') return schema.pattern === undefined && schema.format === undefined ? [at] : [];
  if (schema.kind === 'array' && Array.isArray(value))
    return value.flatMap((item, index) => findFreeTexts(schema.items, item, appendToPointer(at, index), tools));
  if (schema.kind !== 'object' || !isObject(value)) return [];
  return schema.properties.flatMap(({ name, schema: inner }) => {
    const found = value[name];
    return found === undefined ? [] : findFreeTexts(inner, found, appendToPointer(at, name), tools);
  });
}
