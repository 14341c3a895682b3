/** The history of consents is bounded (contract/decisions/0017). The migration contains the number of the code. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CONSENTS_KEPT } from '../../../../src/areas/profile/rules/histories.ts';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const mina = people.mina.id;
const at = '2026-03-02T09:00:00.000Z';

beforeEach(freshWorld);

describe('consents', () => {
  const insert = `INSERT INTO consents (id, user_id, terms_version, privacy_version, accepts_marketing, agreed_at) VALUES (?, ?, '1', '1', 0, '${at}')`;

  it('fault-R13: can be deleted only between the first and the newest ones to the same versions', async () => {
    const ids = Array.from(
      { length: CONSENTS_KEPT + 3 },
      (_, index) => `01900000-0000-7000-8000-0000000001${index + 10}`,
    );
    for (const id of ids) await runSql(insert, id, mina);
    const refused = await Promise.all(ids.map((id) => refusalOf('DELETE FROM consents WHERE id = ?', id)));
    const allowed = refused.flatMap((said, index) => (said === 'not refused' ? [index] : []));
    expect(allowed).toEqual([1, 2]);
  });
});
