import { sql, type SQL } from 'drizzle-orm';
import { isExpected, userProfiles } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { instant, integer, text } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { defaultTemplates, type Template } from '../rules/default-templates.ts';
import { typeNames, type NotificationType } from '../rules/types.ts';
import { notificationTemplates as templates } from './tables.ts';

/** A template that an administrator has saved, or the default one, which is version 1. */
export interface StoredTemplate {
  readonly type: NotificationType;
  readonly version: number;
  readonly template: Template;
  readonly savedAt: Instant | null;
}

/** The query for the newest version of every type that has been saved. */
export const savedTemplates = template(() =>
  select(sql`${newest(sql`json_each(${JSON.stringify(typeNames)}) e`, sql`e.value`)}`, templateFrom),
);

/** The query for the newest saved version of one type; no row if its text is the default. */
export const savedTemplateOf = template((type: Value<NotificationType>) =>
  select(newest(sql`(SELECT ${type} AS value) e`, sql`e.value`), templateFrom),
);

/** The template of a type that counts, from the rows of `savedTemplates` or `savedTemplateOf`. */
export function currentTemplate(type: NotificationType, saved: readonly StoredTemplate[]): StoredTemplate {
  const found = saved.find((each) => each.type === type);
  return found ?? { type, version: 1, template: defaultTemplates[type], savedAt: null };
}

/** New texts of a type, and the condition of the change. */
export interface TemplateEdit {
  readonly type: NotificationType;
  readonly titleKo: string;
  readonly bodyKo: string;
  readonly titleEn: string;
  readonly bodyEn: string;
  readonly savedBy: string;
  /** The versions that `If-Match` names; undefined for no condition. */
  readonly expected: readonly string[] | undefined;
  /** The default texts of the type, which count as long as none are saved. */
  readonly defaults: Template;
}

/**
 * Makes the statements that save texts as the next version of a type. Texts that are equal to the current ones change
 * nothing.
 *
 * @throws Refused request.precondition_failed
 */
export const saveTemplateStatements = template((now: Value<Instant>, edit: Values<TemplateEdit>): SQL[] => {
  const { type, titleKo, bodyKo, titleEn, bodyEn, savedBy, expected, defaults } = edit;
  const latest = sql`coalesce((SELECT max(version) FROM ${templates} WHERE type = ${type}), 1)`;
  const given = sql`SELECT ${titleKo}, ${bodyKo}, ${titleEn}, ${bodyEn}`;
  const saved = sql`SELECT title_ko, body_ko, title_en, body_en FROM ${templates} WHERE type = ${type} AND version = ${latest}`;
  const standard = sql`SELECT ${defaults.ko.title}, ${defaults.ko.body}, ${defaults.en.title}, ${defaults.en.body} WHERE ${latest} = 1`;
  return [
    assertThat('request.precondition_failed', isExpected(latest, expected)),
    sql`INSERT INTO ${templates} (type, version, title_ko, body_ko, title_en, body_en, saved_by, saved_at)
      SELECT ${type}, ${latest} + 1, ${titleKo}, ${bodyKo}, ${titleEn}, ${bodyEn}, ${savedBy}, ${now}
      WHERE EXISTS (${given} EXCEPT SELECT * FROM (${saved} UNION ALL ${standard}))`,
  ];
});

/** The query for the time zone of a user; no row if there is no profile. */
export const timeZoneOf = template((userId: Value<string>) =>
  select(sql`SELECT time_zone FROM ${userProfiles} WHERE id = ${userId}`, (row) => text(row, 'time_zone')),
);

function newest(types: SQL, type: SQL): SQL {
  return sql`SELECT t.type, t.version, t.title_ko, t.body_ko, t.title_en, t.body_en, t.saved_at FROM ${types}
    CROSS JOIN ${templates} t ON t.type = ${type} AND t.version = (SELECT max(version) FROM ${templates} WHERE type = ${type})`;
}

function templateFrom(row: Row): StoredTemplate {
  return {
    // Not checked on purpose: the query asks for known types only.
    type: text(row, 'type') as NotificationType,
    version: integer(row, 'version'),
    template: {
      ko: { title: text(row, 'title_ko'), body: text(row, 'body_ko') },
      en: { title: text(row, 'title_en'), body: text(row, 'body_en') },
    },
    savedAt: instant(row, 'saved_at'),
  };
}
