import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { restoreDatabase } from '../../../src/cli/migrations/dump.ts';
import { readMigrations } from '../../../src/cli/migrations/files.ts';
import { findZoneName, zones } from '../../../src/reference/zones.ts';

const migration = '0005_declared_births.sql';

it('fault-R4: zones that were stored as typed get their one spelling, and the history no entry for a name alone', () => {
  const database = restoreDatabase(readFileSync('test/store/migrations/states/0001_baseline.sql', 'utf8'));
  const migrations = readMigrations('migrations');
  for (const { name, sql } of migrations) if (name > '0001_baseline.sql' && name < migration) database.exec(sql);
  const [{ id }, other] = database.prepare('SELECT id FROM user_profiles ORDER BY id LIMIT 2').all() as {
    id: string;
  }[];
  const setZone = database.prepare('UPDATE user_profiles SET time_zone = ?, version = version + 1 WHERE id = ?');
  setZone.run('ASIA/CALCUTTA', id);
  setZone.run('PST', other?.id ?? '');
  database.prepare('DELETE FROM zone_history WHERE user_id = ?').run(id);
  const record = database.prepare('INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (?, ?, ?)');
  for (const [day, zone] of ['Asia/Seoul', 'ROK', 'Asia/Kolkata', 'ASIA/CALCUTTA'].entries())
    record.run(id, `2026-03-0${day + 1}T09:00:00.000Z`, zone);

  database.exec(migrations.find(({ name }) => name === migration)?.sql ?? '');

  const zoneOf = database.prepare('SELECT time_zone FROM user_profiles WHERE id = ?');
  expect(zoneOf.get(id)).toMatchObject({ time_zone: 'Asia/Kolkata' });
  expect(zoneOf.get(other?.id ?? '')).toMatchObject({ time_zone: 'PST' });
  const history = database.prepare(
    'SELECT starts_at, time_zone FROM zone_history WHERE user_id = ? ORDER BY starts_at',
  );
  expect(history.all(id)).toMatchObject([
    { starts_at: '2026-03-01T09:00:00.000Z', time_zone: 'Asia/Seoul' },
    { starts_at: '2026-03-03T09:00:00.000Z', time_zone: 'Asia/Kolkata' },
  ]);
  database.close();
});

it('fault-R4: the migration spells every zone as the reference list does', () => {
  const text = readFileSync(`migrations/${migration}`, 'utf8');
  const spellings = [...text.matchAll(/\('([^']+)','([^']+)'\)/g)].map(([, spelled = '', zone = '']) => [
    spelled,
    zone,
  ]);
  expect(spellings.length).toBeGreaterThan(zones.size);
  for (const [spelled = '', zone] of spellings) expect([spelled, findZoneName(spelled)]).toEqual([spelled, zone]);
});
