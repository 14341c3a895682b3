import { learningExpectations, learningStyles, motivations, topics } from './interests.ts';
import type { ReferenceItem } from './item.ts';
import { languages } from './languages.ts';
import { levels } from './levels.ts';
import { locations } from './locations.ts';
import {
  communicationMethods,
  dailyMinutes,
  genders,
  groupSizes,
  partnerPersonalities,
  reportReasons,
} from './partners.ts';

/** The codes of every reference list, to validate requests. */
export const referenceCodes = {
  languages: collectCodes(languages),
  levels: collectCodes(levels),
  topics: collectCodes(topics),
  motivations: collectCodes(motivations),
  learningStyles: collectCodes(learningStyles),
  learningExpectations: collectCodes(learningExpectations),
  partnerPersonalities: collectCodes(partnerPersonalities),
  groupSizes: collectCodes(groupSizes),
  communicationMethods: collectCodes(communicationMethods),
  dailyMinutes: collectCodes(dailyMinutes),
  locations: collectCodes(locations),
  genders: collectCodes(genders),
  reportReasons: collectCodes(reportReasons),
} as const;

export type LanguageCode = (typeof languages)[number]['code'];
export type LocationCode = (typeof locations)[number]['code'];
export type TopicCode = (typeof topics)[number]['code'];

/** Whether this is a code of the list `languages`. Case matters: `zh-hant` is not `zh-Hant`. */
export function isLanguage(code: string): code is LanguageCode {
  return referenceCodes.languages.has(code);
}

/** Whether this is a code of the list `locations`. */
export function isLocation(code: string): code is LocationCode {
  return referenceCodes.locations.has(code);
}

const zones: ReadonlyMap<string, string> = new Map(locations.map(({ code, timeZone }) => [code, timeZone]));

/** The country (ISO 3166) of a place where users live; null if it is unknown. */
export function countryOf(code: string | null): string | null {
  return locations.find((each) => each.code === code)?.country ?? null;
}

/** Finds the usual time zone (IANA) of a location; undefined for an unknown code. */
export function findTimeZone(code: string): string | undefined {
  return zones.get(code);
}

function collectCodes(items: readonly ReferenceItem[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.code));
}
