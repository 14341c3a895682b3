/** Runs the access matrix: sends the base request as each kind of caller (AZN-01). */
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Case } from '../../../src/codegen/emit/cases/case.ts';
import { textOf } from '../../../src/codegen/read/json.ts';
import { request } from '../../support/app.ts';
import { passSeconds } from '../../support/clock.ts';
import { people, type PersonName } from '../../support/people.ts';
import { tokenFor } from '../../support/tokens.ts';
import { databaseRows } from '../../support/traces.ts';
import { blockedBy } from './blocked.ts';
import type { Sender } from './send.ts';
import type { Stage } from './stage.ts';

type CallerAct = Extract<Case, { act: 'caller' }>;

export async function runCaller(stage: Stage, { caller, code }: CallerAct, status: number | null): Promise<void> {
  const parts = await stage.baseParts();
  const sender = await senders[caller](stage);
  const before = caller.endsWith('suspended') ? await databaseRows() : null;
  const answer = await stage.call(parts, sender);
  if (before !== null) expect(await databaseRows(), 'a suspended account has changed something').toEqual(before);
  if (caller === 'just-suspended') {
    expect(answer.status, answer.text.slice(0, 600)).toBeLessThan(500);
    return;
  }
  if (status === null) {
    expect([401, 403], answer.text.slice(0, 600)).not.toContain(answer.status);
    expect(answer.status, answer.text.slice(0, 600)).toBeLessThan(500);
    if (idsInPath(stage).length > 0) expect(answer.status, 'an id of somebody else').toBe(404);
    expectNothingOf(stage, answer.text);
    return;
  }
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  if (code !== null) expect(answer.body).toMatchObject({ code });
}

const senders: Readonly<Record<CallerAct['caller'], (stage: Stage) => Promise<Sender>>> = {
  none: async () => ({}),
  garbage: async () => ({ token: 'not.a.token' }),
  forged: async (stage) => ({
    token: await tokenFor(nameOf(stage), {
      secret: 'another-secret-another-secret-another-secret-another-secret-0001',
    }),
  }),
  expired: async (stage) => ({ token: await tokenFor(nameOf(stage), { claims: expiredClaims() }) }),
  user: async () => ({ as: 'mina' }),
  admin: async () => ({ as: 'hana' }),
  other: async (stage) => ({ as: await otherThan(stage) }),
  blocked: async (stage) => {
    const { path } = await stage.baseParts();
    return blockedBy(textOf(path['userId']), stage);
  },
  suspended: async (stage) => {
    await suspend(stage);
    // Reads may find out a minute after the account was last looked up, which other cases did in these minutes.
    passSeconds(600);
    return spoiling(stage);
  },
  'just-suspended': async (stage) => {
    // The account was seen in good standing a moment ago, so only the batch of the change can refuse.
    await request('GET', '/auth/sessions', stage.sender);
    await suspend(stage);
    return spoiling(stage);
  },
  'signed-out': async (stage) => {
    await env.DB.prepare(`UPDATE auth_sessions SET ended_at = created_at, end_reason = 'signed_out' WHERE id = ?`)
      .bind(people[nameOf(stage)].sessionId)
      .run();
    return spoiling(stage);
  },
};

/** Suspends the account of the sender. Creates one if the operation is for users who have none yet. */
async function suspend(stage: Stage): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO user_profiles (id, status, created_at, updated_at) VALUES (?1, 'suspended', ?2, ?2)
     ON CONFLICT (id) DO UPDATE SET status = 'suspended', version = version + 1`,
  )
    .bind(people[nameOf(stage)].id, new Date().toISOString())
    .run();
}

function spoiling(stage: Stage): Sender {
  const { sender } = stage;
  stage.spoil();
  return sender;
}

function expiredClaims(): { iat: number; exp: number } {
  const now = Math.floor(Date.now() / 1000);
  return { iat: now - 3600, exp: now - 1 };
}

/** Returns the user that sends the base request. For an anonymous sender, it is `mina`. */
function nameOf(stage: Stage): PersonName {
  return stage.sender.as ?? 'mina';
}

/** Returns a user that does not send the base request and whose id is not in it. */
export async function otherThan(stage: Stage): Promise<PersonName> {
  const parts = JSON.stringify(await stage.baseParts());
  const names = Object.keys(people) as PersonName[];
  const found = names.find(
    (name) => name !== nameOf(stage) && people[name].role === 'user' && !parts.includes(people[name].id),
  );
  if (found === undefined) throw new Error('Every named person takes part in the base request.');
  return found;
}

/** Returns the path parameters that are ids of resources. `userId` is left out, because other rules apply to users. */
function idsInPath({ file }: Stage): string[] {
  const names = [...file.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.filter((name) => name.endsWith('Id') && name !== 'userId');
}

/** AZN-03: checks that the response to another user contains no data of the first user. */
function expectNothingOf(stage: Stage, text: string): void {
  const person = people[nameOf(stage)];
  for (const trace of [person.id, person.email, person.sessionId]) expect(text).not.toContain(trace);
}
