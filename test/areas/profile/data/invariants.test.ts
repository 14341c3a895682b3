/** Rules that the user tables enforce without the application. The tests try to break them with direct SQL. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runSql, refusalOf } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, jisoo] = [people.mina.id, people.jisoo.id];
const at = '2026-03-02T09:00:00.000Z';
const fresh = '01900000-0000-7000-8000-0000000000aa';
const versionRule = 'user_profiles: version has to grow with every change of the profile';

beforeEach(freshWorld);

const insertProfile = 'INSERT INTO user_profiles (id, created_at, updated_at) VALUES (?, ?, ?)';
const change = (assignment: string) =>
  `UPDATE user_profiles SET ${assignment}, version = version + 1 WHERE id = '${mina}'`;

describe('user_profiles', () => {
  it.each([
    ['no UUID', 'mina'],
    ['upper case', fresh.toUpperCase()],
    ['36 other characters', 'x'.repeat(36)],
    ['too long', `${fresh}0`],
  ])('refuses an id that is %s', async (_, id) => {
    expect(await refusalOf(insertProfile, id, at, at)).toMatch(/^CHECK/);
  });

  it('has one row for each user', async () => {
    expect(await refusalOf(insertProfile, mina, at, at)).toMatch(/^UNIQUE/);
  });

  it.each([
    ["role = 'owner'", 'FOREIGN KEY'],
    ["status = 'asleep'", 'FOREIGN KEY'],
    ["gender = 'unknown'", 'FOREIGN KEY'],
    ['email_verified = 2', 'CHECK'],
    ["english_name = ''", 'CHECK'],
    [`english_name = '${'x'.repeat(201)}'`, 'CHECK'],
    [`introduction = '${'x'.repeat(4001)}'`, 'CHECK'],
    ['birth_corrections = 1, birth_year = 1899', 'CHECK'],
    ["birth_date = '1998-02-30'", 'CHECK'],
    ["birth_corrections = 1, birth_date = '1999-01-01'", 'CHECK'],
    ["birth_corrections = 1, birth_year = NULL, birth_date = '1998-01-01'", 'CHECK'],
    ["time_zone = ''", 'CHECK'],
    ["updated_at = '2026-03-02T09:00:00Z'", 'CHECK'],
    [`image_id = '${fresh}'`, 'CHECK'],
    ['languages_version = 0', 'CHECK'],
    ["status = 'deleting'", 'CHECK'],
    [`delete_after = '${at}', deletion_requested_at = '${at}'`, 'CHECK'],
    ["status = 'deleted'", 'CHECK'],
  ])('refuses %s', async (assignment, rule) => {
    expect(await refusalOf(change(assignment))).toMatch(new RegExp(`^${rule}`));
  });

  it('allows one account for a verified address, whatever its case', async () => {
    const insert = `INSERT INTO user_profiles (id, email, email_verified, created_at, updated_at) VALUES (?, ?, ?, '${at}', '${at}')`;
    expect(await refusalOf(insert, fresh, people.mina.email.toUpperCase(), 1)).toMatch(/^UNIQUE/);
    expect(await refusalOf(insert, fresh, people.mina.email, 0)).toBe('not refused');
  });

  it('CND-01 refuses a change without a new version', async () => {
    for (const assignment of [
      "english_name = 'x'",
      "status = 'suspended'",
      "gender = 'male'",
      'languages_version = languages_version + 1',
      'email = NULL',
      'version = 1, introduction = NULL',
    ]) {
      expect(await refusalOf(`UPDATE user_profiles SET ${assignment} WHERE id = '${mina}'`), assignment).toBe(
        versionRule,
      );
    }
  });

  it('keeps the version when something changes that the profile does not show', async () => {
    expect(await refusalOf(`UPDATE user_profiles SET last_active_at = '${at}' WHERE id = '${mina}'`)).toBe(
      'not refused',
    );
  });

  it('keeps nothing about the user of a deleted account', async () => {
    const forget = `status = 'deleted', email = NULL, email_verified = 0, english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL,
      gender = NULL, residence = NULL, last_active_at = NULL`;
    for (const kept of [
      'email',
      'english_name',
      'introduction',
      'birth_year',
      'gender',
      'residence',
      'last_active_at',
    ]) {
      expect(await refusalOf(change(forget.replace(`${kept} = NULL`, `${kept} = ${kept}`))), kept).toMatch(/^CHECK/);
    }
    expect(await refusalOf(change(forget))).toBe('not refused');
  });

  it.each([
    'user_settings',
    'zone_history',
    'user_languages',
    'user_availability',
    'user_interests',
    'user_preferences',
  ])('cannot be deleted while %s holds rows of the user', async (table) => {
    for (const other of [
      'user_settings',
      'zone_history',
      'user_languages',
      'user_availability',
      'user_interests',
      'user_preferences',
      'auth_sessions',
      'match_pool',
    ]) {
      if (other !== table) await runSql(`DELETE FROM ${other} WHERE user_id = ?`, mina);
    }
    expect(await refusalOf('DELETE FROM user_profiles WHERE id = ?', mina)).toMatch(/^FOREIGN KEY/);
    await runSql(`DELETE FROM ${table} WHERE user_id = ?`, mina);
    expect(await refusalOf('DELETE FROM user_profiles WHERE id = ?', mina)).toBe('not refused');
  });
});

describe('zone_history', () => {
  it('has one zone for each instant', async () => {
    const insert = "INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (?, ?, 'Asia/Tokyo')";
    expect(await refusalOf(insert, mina, at)).toMatch(/^UNIQUE/);
  });
});

describe('user_languages', () => {
  const insert =
    'INSERT INTO user_languages (user_id, language, kind, position, level, target_level, reading_level) VALUES (?, ?, ?, 5, ?, ?, ?)';
  it.each([
    ['a language twice', 'ko', 'native', null, null, null, 'UNIQUE'],
    ['a language native and learned', 'ko', 'learning', 'A1', 'A2', null, 'UNIQUE'],
    ['another kind', 'fr', 'liked', null, null, null, 'CHECK'],
    ['what is no tag', "f'r", 'native', null, null, null, 'CHECK'],
    ['a level for a native language', 'fr', 'native', 'C2', 'C2', null, 'CHECK'],
    ['a skill for a native language', 'fr', 'native', null, null, 'C2', 'CHECK'],
    ['a learned language without a level', 'fr', 'learning', null, 'A2', null, 'CHECK'],
    ['a learned language without a target', 'fr', 'learning', 'A2', null, null, 'CHECK'],
    ['a target below the level', 'fr', 'learning', 'B1', 'A2', null, 'CHECK'],
    ['an unknown level', 'fr', 'learning', 'B1', 'B7', null, 'CHECK'],
    ['an unknown level of a skill', 'fr', 'learning', 'B1', 'B2', 'native', 'CHECK'],
  ])('refuses %s', async (_, language, kind, level, target, skill, rule) => {
    expect(await refusalOf(insert, mina, language, kind, level, target, skill)).toMatch(new RegExp(`^${rule}`));
  });

  it('belong to a user', async () => {
    expect(await refusalOf(insert, fresh, 'fr', 'native', null, null, null)).toMatch(/^FOREIGN KEY/);
  });
});

describe('user_availability', () => {
  const insert = 'INSERT INTO user_availability (user_id, weekday, start_minute, end_minute) VALUES (?, ?, ?, ?)';
  it.each([
    ['weekday 0', 0, 0, 60],
    ['weekday 8', 8, 0, 60],
    ['an end before its start', 2, 60, 60],
    ['a negative start', 2, -1, 60],
    ['a start at the end of the day', 2, 1440, 1441],
    ['an end after the end of the day', 2, 0, 1441],
  ])('refuses %s', async (_, weekday, start, end) => {
    expect(await refusalOf(insert, mina, weekday, start, end)).toMatch(/^CHECK/);
  });

  it.each([
    ['inside', 1200, 1210],
    ['round it', 1000, 1400],
    ['over its start', 1100, 1141],
    ['over its end', 1319, 1440],
    ['the same', 1140, 1320],
  ])('refuses a block that overlaps one of the same day: %s', async (_, start, end) => {
    expect(await refusalOf(insert, mina, 1, start, end)).toMatch(/overlap/);
  });

  it('accepts a block that only touches, on another day, or of another user', async () => {
    expect(await refusalOf(insert, mina, 1, 1320, 1440)).toBe('not refused');
    expect(await refusalOf(insert, mina, 2, 1140, 1320)).toBe('not refused');
    expect(await refusalOf(insert, jisoo, 1, 1140, 1320)).toBe('not refused');
  });

  it('refuses to move a block onto another, and accepts a move within its own length', async () => {
    await runSql(insert, mina, 1, 600, 660);
    const move =
      'UPDATE user_availability SET start_minute = ?, end_minute = ? WHERE user_id = ? AND weekday = 1 AND start_minute = 600';
    expect(await refusalOf(move, 600, 1200, mina)).toMatch(/overlap/);
    expect(await refusalOf(move, 630, 700, mina)).toBe('not refused');
  });
});

describe('availability_overrides', () => {
  const insert =
    'INSERT INTO availability_overrides (user_id, on_date, start_minute, end_minute, kind) VALUES (?, ?, ?, ?, ?)';
  it.each([
    ['a day that does not exist', '2026-02-30', 0, 60, 'off', 'CHECK'],
    ['an instant', at, 0, 60, 'off', 'CHECK'],
    ['another kind', '2026-05-05', 0, 60, 'maybe', 'FOREIGN KEY'],
    ['an end before its start', '2026-05-05', 61, 60, 'off', 'CHECK'],
  ])('refuses %s', async (_, date, start, end, kind, rule) => {
    expect(await refusalOf(insert, mina, date, start, end, kind)).toMatch(new RegExp(`^${rule}`));
  });

  it('refuses two that overlap on one date, also after a move', async () => {
    await runSql(insert, mina, '2026-05-05', 0, 720, 'off');
    expect(await refusalOf(insert, mina, '2026-05-05', 600, 800, 'extra')).toMatch(/overlap/);
    await runSql(insert, mina, '2026-05-05', 720, 800, 'extra');
    expect(
      await refusalOf(
        'UPDATE availability_overrides SET end_minute = 730 WHERE user_id = ? AND start_minute = 0',
        mina,
      ),
    ).toMatch(/overlap/);
    expect(
      await refusalOf(
        'UPDATE availability_overrides SET end_minute = 700 WHERE user_id = ? AND start_minute = 0',
        mina,
      ),
    ).toBe('not refused');
  });
});

describe('user_settings', () => {
  it.each([
    ["profile_visibility = 'friends'", 'FOREIGN KEY'],
    ["message_audience = ''", 'FOREIGN KEY'],
    ["text_size = 'huge'", 'FOREIGN KEY'],
    ["interface_language = 'ja'", 'FOREIGN KEY'],
    ['shows_captions = 2', 'CHECK'],
    ['version = 0', 'CHECK'],
  ])('refuses %s', async (assignment, rule) => {
    expect(await refusalOf(`UPDATE user_settings SET ${assignment} WHERE user_id = ?`, mina)).toMatch(
      new RegExp(`^${rule}`),
    );
  });

  it('has one row for each user', async () => {
    expect(await refusalOf('INSERT INTO user_settings (user_id, updated_at) VALUES (?, ?)', mina, at)).toMatch(
      /^UNIQUE/,
    );
  });
});

describe('consents', () => {
  const insert = `INSERT INTO consents (id, user_id, terms_version, privacy_version, accepts_marketing, agreed_at) VALUES (?, ?, '1', '1', 0, '${at}')`;

  it('can be neither changed nor deleted', async () => {
    await runSql(insert, fresh, mina);
    expect(await refusalOf('UPDATE consents SET accepts_marketing = 1 WHERE id = ?', fresh)).toMatch(/append-only/);
    expect(await refusalOf('DELETE FROM consents WHERE id = ?', fresh)).toMatch(/append-only/);
  });

  it('are deleted with the account', async () => {
    await runSql(insert, fresh, mina);
    await runSql(change(`status = 'deleting', delete_after = '${at}', deletion_requested_at = '${at}'`));
    expect(await refusalOf('DELETE FROM consents WHERE user_id = ?', mina)).toBe('not refused');
  });
});

describe('blocks', () => {
  const insert = `INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, '${at}')`;

  it('need two existing users, and exist once in each direction', async () => {
    expect(await refusalOf(insert, mina, mina)).toMatch(/^CHECK/);
    expect(await refusalOf(insert, mina, fresh)).toMatch(/^FOREIGN KEY/);
    expect(await refusalOf(insert, mina, jisoo)).toBe('not refused');
    expect(await refusalOf(insert, mina, jisoo)).toMatch(/^UNIQUE/);
    expect(await refusalOf(insert, jisoo, mina)).toBe('not refused');
  });
});
