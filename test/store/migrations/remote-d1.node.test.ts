/**
 * Remote D1 refuses some SQL that local D1 accepts. Every migration is checked, and each rule is tested with a bad
 * sample.
 */
import { describe, expect, it } from 'vitest';
import { readMigrations } from '../../../src/cli/migrations/files.ts';
import { findRemoteFaults } from '../../../src/cli/migrations/remote-d1.ts';
import { nonEmpty } from '../../support/nonempty.ts';

const trigger = (body: string): string => `CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  ${body}\nEND;`;

describe('migrations', () => {
  it.each(nonEmpty(readMigrations('migrations'), 'migrations'))(
    '$name contains nothing that remote D1 refuses',
    ({ sql }) => {
      expect(findRemoteFaults(sql)).toEqual([]);
    },
  );
});

describe('findRemoteFaults', () => {
  it.each([
    ['a bare CASE', trigger('UPDATE a SET b = CASE WHEN c THEN 1 ELSE 2 END;'), 'Line 2: a bare CASE in a trigger.'],
    ['a bare case', trigger('UPDATE a SET b = case when c then 1 END;'), 'Line 2: a bare CASE in a trigger.'],
    ['a CASE with an alias', trigger('SELECT (CASE WHEN c THEN 1 END AS d);'), 'Line 2: a bare CASE in a trigger.'],
    [
      'a CASE that is one operand of an expression',
      trigger('SELECT (1 + CASE WHEN c THEN 1 END);'),
      'a bare CASE in a trigger.',
    ],
    [
      'a bare CASE inside another',
      trigger('SELECT (CASE WHEN c THEN CASE WHEN d THEN 1 END ELSE 2 END);'),
      'a bare CASE in a trigger.',
    ],
    [
      'a bare CASE in the condition of a trigger',
      'CREATE TRIGGER t AFTER INSERT ON a WHEN CASE WHEN NEW.b THEN 1 END BEGIN SELECT 1; END;',
      'Line 1: a bare CASE in a trigger.',
    ],
    [
      'a bare CASE in a temporary trigger',
      'CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 1 END; END;',
      'Line 1: a bare CASE in a trigger.',
    ],
    [
      'begin in small letters',
      'CREATE TRIGGER t AFTER INSERT ON a begin SELECT 1; END;',
      'Line 1: write BEGIN in capitals.',
    ],
    [
      'end in small letters',
      'CREATE TRIGGER t AFTER INSERT ON a BEGIN\nSELECT 1;\nend;',
      'Line 3: write END in capitals.',
    ],
    ['CRLF line ends', 'CREATE TABLE a (b TEXT);\r\n', 'Line ends are CRLF or CR.'],
    ['CR line ends', 'CREATE TABLE a (b TEXT);\r', 'Line ends are CRLF or CR.'],
    ['BEGIN TRANSACTION', 'BEGIN TRANSACTION;\nSELECT 1;', 'Line 1: BEGIN.'],
    ['COMMIT', 'SELECT 1;\ncommit;', 'Line 2: COMMIT.'],
    ['END as a commit', 'END TRANSACTION;', 'Line 1: END.'],
    ['ROLLBACK', 'ROLLBACK;', 'Line 1: ROLLBACK.'],
    ['SAVEPOINT', 'SAVEPOINT here;', 'Line 1: SAVEPOINT.'],
    ['RELEASE', 'RELEASE here;', 'Line 1: RELEASE.'],
    ['ATTACH', "ATTACH 'x' AS y;", 'Line 1: ATTACH.'],
    ['DETACH', 'DETACH y;', 'Line 1: DETACH.'],
    ['VACUUM', 'VACUUM;', 'Line 1: VACUUM.'],
    ['a PRAGMA without effect', '-- off\nPRAGMA foreign_keys = off;', 'Line 2: PRAGMA foreign_keys.'],
    ['a missing semicolon', 'CREATE TABLE a (b TEXT)', 'Line 1: the statement does not end with a semicolon.'],
    ['a trigger without its END', 'CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;\nSELECT 2;', 'has no END.'],
    ['a statement above 100 KB', `SELECT '${'x'.repeat(100_000)}';`, 'Line 1: the statement has 100011 bytes'],
  ])('reports %s', (_, sql, fault) => {
    expect(findRemoteFaults(sql)).toEqual([expect.stringContaining(fault)]);
  });

  it('reports all faults of a file', () => {
    const sql = `BEGIN;\n${trigger('SELECT CASE WHEN 1 THEN 2 END;')}\nCOMMIT;`;
    expect(findRemoteFaults(sql).map((fault) => fault.slice(0, 7))).toEqual(['Line 1:', 'Line 3:', 'Line 5:']);
  });

  it.each([
    ['a CASE in parentheses', trigger('UPDATE a SET b = (CASE WHEN c THEN (CASE d WHEN 1 THEN 2 END) END);')],
    ['a CASE that is the only argument', trigger('UPDATE a SET b = min(CASE WHEN c THEN 1 END);')],
    ['a bare CASE in a view', 'CREATE VIEW v AS SELECT CASE WHEN b THEN 1 END AS c FROM a;'],
    [
      'the keywords inside texts, names and comments',
      trigger('SELECT \'case; end\' AS "end"; -- case begin end\n /* end */'),
    ],
    ['deferred foreign keys', 'PRAGMA defer_foreign_keys = on;'],
    ['two triggers in one file', `${trigger('SELECT 1;')}\n${trigger('SELECT 2;\n  SELECT 3;')}`],
  ])('accepts %s', (_, sql) => {
    expect(findRemoteFaults(sql)).toEqual([]);
  });
});
