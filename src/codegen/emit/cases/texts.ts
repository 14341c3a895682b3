import type { OperationModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import { isObject, pointerTo, type Json } from '../../read/json.ts';
import { bodySchema } from './base.ts';
import type { Case, Change, RequestParts } from './case.ts';
import { changed } from './change.ts';
import { componentOf } from './sample.ts';
import type { Tools } from './breach/walk.ts';

/** Texts that are valid by most contracts and break careless programs; the names are those of CATS' fuzzers. */
const hostileTexts: Readonly<Record<string, string>> = {
  HangulFillerFields: '\u3164\u3164',
  ZalgoTextInFields: 'Z\u0351\u036b\u0343a\u0334\u035dl\u0321\u031fg\u0310o',
  BidirectionalOverrideFields: 'abc\u202Edcba',
  ZeroWidthCharsInValuesFields: 'a\u200b\u200d\ufeffb',
  HomoglyphFields: 'p\u0430ypal',
  AbugidasInFields: '\u0915\u094d\u0937\u093f',
  EmojiFields: '\u{1F469}\u200d\u{1F469}\u200d\u{1F467}\u{1F1F0}\u{1F1F7}',
  ControlCharsInValuesFields: 'a\u0001\u001b[31mb',
  CrLfInValuesFields: 'a\r\nSet-Cookie: x=1',
  SqlInjectionInStringFields: "'; DROP TABLE user_profiles; --",
  XssInjectionInStringFields: '<script>alert(1)</script>',
  SsrfInUrlFields: 'http://169.254.169.254/latest/meta-data/',
  TemplateInjection: '${7*7}{{7*7}}<%= 7*7 %>',
};

/** One case for each hostile text: in all free texts of the body at once; any declared answer but a 5xx will do. */
export function hostileCases(operation: OperationModel, complete: RequestParts, tools: Tools): Case[] {
  const schema = bodySchema(operation);
  const { body } = complete;
  if (schema === null || body === undefined || operation.body?.media[0]?.kind !== 'json') return [];
  const places = freeTexts(schema, body, '', tools);
  return Object.entries(hostileTexts).flatMap(([known, text]): Case[] => {
    const fitting = places.filter((at) => tools.oracle.faults(schema, tools.sampler.concrete(schema, changed(body, { at, set: text }))).length === 0);
    const changes: Change[] = fitting.map((at) => ({ at: `/body${at}`, set: text }));
    return changes.length === 0 ? [] : [{ status: null, name: `hostile text does no harm: ${known}`, known: `CATS ${known}`, act: 'hostile', changes }];
  });
}

/** Places of texts that have no pattern and no format. */
function freeTexts(given: Schema, value: Json, at: string, tools: Tools): string[] {
  const schema = given.kind === 'ref' ? componentOf(tools.model, given.name) : given;
  if (schema.kind === 'ref') return freeTexts(schema, value, at, tools);
  if (schema.kind === 'string') return schema.pattern === undefined && schema.format === undefined ? [at] : [];
  if (schema.kind === 'array' && Array.isArray(value)) return value.flatMap((item, index) => freeTexts(schema.items, item, pointerTo(at, index), tools));
  if (schema.kind !== 'object' || !isObject(value)) return [];
  return schema.properties.flatMap(({ name, schema: inner }) => {
    const found = value[name];
    return found === undefined ? [] : freeTexts(inner, found, pointerTo(at, name), tools);
  });
}
