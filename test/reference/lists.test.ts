/** The reference lists as data: complete in both languages, and one with the enums of the contract. */
import { describe, expect, it } from 'vitest';
import document from '../../generated/contract/openapi.json';
import { isLanguage, isLocation, referenceCodes, findTimeZone } from '../../src/reference/codes.ts';
import { referenceLists, type ReferenceListContent } from '../../src/reference/lists.ts';
import { localiseIndex, localiseList } from '../../src/reference/localised.ts';
import { locations } from '../../src/reference/locations.ts';
import { nonEmpty } from '../support/nonempty.ts';

const lists: readonly (readonly [string, ReferenceListContent])[] = Object.entries(referenceLists);
const { schemas } = document.components;

describe('a reference list', () => {
  it.each(lists)('%s has unique codes, and names in both languages', (_name, { items, name }) => {
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    for (const text of [
      name,
      ...items.flatMap((item) => [item.name, item.description ?? item.name, item.city ?? item.name]),
    ]) {
      expect(text.en).toMatch(/\S/);
      expect(text.ko).toMatch(/\S/);
    }
  });

  it.each(lists)('%s has its name in the contract', (name) => {
    expect(schemas.ReferenceListName.enum).toContain(name);
    expect(schemas.ReferenceListName.enum).toHaveLength(lists.length);
  });
});

describe('codes', () => {
  it('are the enums of the contract', () => {
    expect([...referenceCodes.genders].sort()).toEqual([...schemas.Gender.enum].sort());
    expect([...referenceCodes.reportReasons].sort()).toEqual([...schemas.ReportReason.enum].sort());
    expect([...referenceCodes.levels]).toEqual([...schemas.CefrLevel.enum, 'native']);
  });

  it('fit the patterns of the contract', () => {
    for (const code of nonEmpty(referenceCodes.locations, 'locations'))
      expect(code).toMatch(new RegExp(schemas.LocationCode.pattern, 'u'));
    for (const code of nonEmpty(referenceCodes.languages, 'languages')) {
      expect(code).toMatch(new RegExp(schemas.LanguageTag.pattern, 'u'));
      expect(Intl.getCanonicalLocales(code)).toEqual([code]);
    }
  });

  it('are compared letter by letter', () => {
    expect([isLanguage('ko'), isLanguage('KO'), isLanguage('zh-Hant'), isLanguage('zh-hant'), isLanguage('')]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect([isLocation('seoul'), isLocation('constructor'), isLocation('Seoul')]).toEqual([true, false, false]);
  });
});

describe('locations', () => {
  it('are 46 places in zones that the runtime knows', () => {
    expect(locations).toHaveLength(46);
    for (const { timeZone } of locations) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect([findTimeZone('seoul'), findTimeZone('nowhere')]).toEqual(['Asia/Seoul', undefined]);
  });
});

describe('a list in one language', () => {
  it('has one name for each code and keeps the other facts', () => {
    expect(localiseList('locations', 'ko').items[0]).toEqual({
      code: 'seoul',
      name: '대한민국 서울',
      country: 'KR',
      countryName: '대한민국',
      city: '서울',
      timeZone: 'Asia/Seoul',
    });
    expect(localiseList('languages', 'en').items[2]).toEqual({ code: 'ja', name: 'Japanese', nativeName: '日本語' });
    expect(localiseIndex('en').find(({ list }) => list === 'locations')).toEqual({
      list: 'locations',
      name: 'Locations',
      itemCount: 46,
    });
  });
});
