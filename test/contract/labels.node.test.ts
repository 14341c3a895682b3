/**
 * Every code that an answer contains has words for users: beside it, in a reference list, or in the app for a reason.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContractModel } from '../../src/codegen/model/operation.ts';
import type { Schema } from '../../src/codegen/model/schema.ts';
import { referenceLists, type ReferenceListName } from '../../src/reference/lists.ts';
import { parts } from '../../src/web/app/texts.ts';
import { nonEmpty } from '../support/nonempty.ts';

// Made by the generator.
const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;

/** The lists that name codes, and whether a list has further codes, which only requests or profiles use. */
const named: Readonly<Record<string, { readonly list: ReferenceListName; readonly hasMore?: true }>> = {
  CefrLevel: { list: 'levels', hasMore: true },
  Gender: { list: 'genders' },
  ReportReason: { list: 'report-reasons' },
  'MissingPart/part': { list: 'profile-parts' },
  OnboardingField: { list: 'onboarding-fields' },
  'Compatibility/obstacles/*': { list: 'match-obstacles' },
  MatchPartName: { list: 'match-parts' },
  MatchSignal: { list: 'match-parts', hasMore: true },
};

/** Codes that the app names itself, each with the reason. */
const namedByApps: Readonly<Record<string, string>> = {
  ActivityBucketSize: 'A choice of the chart, which has texts of its own.',
  StatsPeriod: 'Each period is another view of the app.',
  'StudyEventResult/status': 'Apps read it, and users do not.',
  StudyEventRefusal: 'Apps read it, and users do not: such an event is dropped.',
  'AccessibilitySettings/textSize': 'A choice of the settings page, which has texts of its own.',
  AgeBand: 'The code is what users read: ages.',
  AgeGroup: 'It decides what the app offers; nobody reads it.',
  Audience: 'A choice of the settings page, which has texts of its own.',
  'AuthSession/signedInWith': 'A name of a company; `development` is absent from production.',
  'DateOverride/kind': 'It decides how the calendar draws the date.',
  ChatNoticeLevel: 'A choice of the menu of a room, which has texts of its own.',
  ChatEventCode: 'The app says it with the names, in its own words.',
  ChatRoomKind: 'It decides which page the app shows.',
  ChatRoomRole: 'It decides what the app offers, and the app names it beside the member.',
  DigestFrequency: 'A choice of the settings page, which has texts of its own.',
  ExportStatus: 'Each state is another view of the app.',
  'Health/status': 'Monitors read it.',
  'InterfaceSettings/language': '`Intl.DisplayNames` names languages.',
  MatchFeedbackKind: 'A button of the app, which has a text of its own.',
  SessionRole: 'Each role is another view of the app.',
  SessionStatus: 'Each state is another view of the app.',
  SessionKind: 'A choice of the form in which a session is asked for, which has texts of its own.',
  SessionScope: 'A choice of the app before it changes a series.',
  SessionFrequency: 'A choice of the form in which a session is asked for, which has texts of its own.',
  'SessionCancellation/by': 'The app says it with the name of the partner, or as its own cancellation.',
  MatchRequestDirection: 'Each direction is another list of the app.',
  MatchRequestStatus: 'Each state is another view of the app.',
  NotificationChannel: 'A column of the settings page, which has texts of its own.',
  NotificationTypeCode: 'A row of the settings page, which has texts of its own.',
  'Onboarding/status': 'Each state is another view of the app.',
  NotificationCategory: 'Each category is a filter of the app, which has a text of its own.',
  'NotificationLink/kind': 'It decides which page the app opens.',
  'NotificationVariable/kind': 'Administrators read it in their own tool.',
  'PushFailure/reason': 'Each reason is another hint of the device page.',
  OnboardingStepName: 'Each step is a page of the app, with a title of its own.',
  OnboardingStepStatus: 'Each state is another view of the app.',
  PartnerGender: '`genders` names three of them; `any` is no preference.',
  'Profile/role': 'It decides what the app offers; nobody reads it.',
  'Profile/status': 'Each state is another view of the app.',
  'PublicProfile/relation': 'It decides what the app offers; nobody reads it.',
  'Readiness/status': 'Monitors read it.',
  'Readiness/zoneData': 'Operators read it.',
  'ReadinessCheck/name': 'Operators read it.',
  ReferenceListName: '`GET /reference` names the lists.',
  SessionSlotReason: 'Each reason is another hint in the app.',
  ReportDecision: 'Moderators read it in their own tool.',
  ReportStatus: 'Moderators read it in their own tool.',
  'Tokens/accountStatus': 'Each state is another view of the app.',
  'Tokens/tokenType': 'It is a word of HTTP.',
  Weekday: '`Intl.DateTimeFormat` names the days of the week.',
};

/** The codes of a place. A place is a component, or a property of one. */
interface Codes {
  readonly values: Set<string>;
  /** Whether each use of the codes has a text beside it. */
  isExplained: boolean;
}
const found = new Map<string, Codes>();

function collect(schema: Schema, at: string, isExplained: boolean, above: readonly string[]): void {
  switch (schema.kind) {
    case 'ref': {
      const target = model.components[schema.name];
      if (target !== undefined && !above.includes(schema.name))
        collect(target, schema.name, isExplained, [...above, schema.name]);
      return;
    }
    case 'literal': {
      const known = found.get(at) ?? { values: new Set(), isExplained: true };
      for (const value of schema.values) known.values.add(String(value));
      known.isExplained &&= isExplained;
      found.set(at, known);
      return;
    }
    case 'array':
      return collect(schema.items, `${at}/*`, isExplained, above);
    case 'object': {
      const hasText = schema.properties.some(({ name }) => ['label', 'text'].includes(name));
      for (const { name, schema: inner } of schema.properties) collect(inner, `${at}/${name}`, hasText, above);
      return;
    }
    case 'union':
      for (const branch of schema.branches) collect(branch, at, isExplained, above);
      return;
    case 'all':
      for (const part of schema.parts) collect(part, at, isExplained, above);
      return;
    default:
  }
}

for (const { id, responses } of model.operations)
  for (const { status, media } of responses)
    if (Number(status) < 300) for (const { schema } of media) if (schema !== null) collect(schema, id, false, []);

/** A single value is no choice: it says which branch this is. */
const codes = nonEmpty(
  [...found].filter(([place, { values }]) => values.size > 1 || Object.hasOwn(namedByApps, place)),
  'codes of answers',
);

describe('fault-S10: a code of an answer', () => {
  it('has a text beside it, a reference list, or a reason why apps name it themselves', () => {
    const nameless = codes.filter(
      ([place, { isExplained }]) => !isExplained && !Object.hasOwn(named, place) && !Object.hasOwn(namedByApps, place),
    );
    expect(nameless.map(([place]) => place)).toEqual([]);
    const places = codes.map(([place]) => place);
    const listed = [...Object.keys(named), ...Object.keys(namedByApps)];
    expect(listed.filter((place) => !places.includes(place))).toEqual([]);
  });

  it.each(Object.entries(named))('%s is named by its list in both languages', (place, { list, hasMore }) => {
    const items: readonly { code: string }[] = referenceLists[list].items;
    const values = nonEmpty([...(found.get(place)?.values ?? [])], 'codes');
    const listed = items.map(({ code }) => code);
    if (hasMore) expect(values.filter((value) => !listed.includes(value))).toEqual([]);
    else expect(listed.toSorted()).toEqual(values.toSorted());
  });

  it('has the same name in the web app', () => {
    const { items } = referenceLists['profile-parts'];
    for (const language of ['en', 'ko'] as const)
      expect(parts[language]).toEqual(Object.fromEntries(items.map(({ code, name }) => [code, name[language]])));
  });
});
