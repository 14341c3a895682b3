/** A request for a session, by hand: `POST /sessions`. */
import { sessionFor } from '../../../../src/areas/sessions/data/sessions.ts';
import { sessionView } from '../../../../src/areas/sessions/handlers/views/session.ts';
import { answerWithin, furthestAhead, leastNotice } from '../../../../src/areas/sessions/rules/limits.ts';
import type { SessionLanguage } from '../../../../src/areas/sessions/rules/new-session.ts';
import { askStatements } from '../../../../src/areas/sessions/services/create-session.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { addTime, type Instant, instantOf, subtractTime } from '../../../../src/platform/time/instant.ts';
import { claimBadges } from './badges.ts';
import { evening, morning, once, timesAt, type Call } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

/** What is sent. */
interface Asked {
  readonly partnerId: string;
  readonly kind: 'video' | 'voice';
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly languages: readonly SessionLanguage[];
  readonly topic: string;
  readonly notes: string;
  readonly privateNotes: string;
  readonly meetingLink: string;
}

function askValues(hostId: string, asked: Asked, now: Date) {
  const { partnerId: guestId, durationMinutes, languages, startsAt: sent, ...texts } = asked;
  const startsAt = instantOf(new Date(sent));
  const [sessionId, operationId, answerBy] = [newId(), newId(), addTime(now, answerWithin)];
  return {
    ...timesAt(now),
    ...texts,
    hostId,
    guestId,
    startsAt,
    endsAt: addTime(startsAt, { minutes: durationMinutes }),
    languages: JSON.stringify(languages),
    sessionId,
    operationId,
    variables: JSON.stringify({ sessionId, startsAt }),
    earliest: addTime(now, leastNotice),
    latest: addTime(now, furthestAhead),
    unansweredSince: subtractTime(now, answerWithin),
    dueAt: answerBy < startsAt ? answerBy : startsAt,
  };
}

const sample = (name: string, kind: Asked['kind'], startsAt: Instant): Asked => ({
  partnerId: `${name} guest`,
  kind,
  startsAt,
  durationMinutes: 60,
  languages: [{ language: name, minutes: 30 }],
  topic: `${name} topic`,
  notes: `${name} notes`,
  privateNotes: `${name} private`,
  meetingLink: `${name} link`,
});

const ask = once(() => {
  const samples = [
    askValues('a', sample('one', 'video', addTime(morning, { days: 20 })), morning),
    askValues('b', sample('two', 'voice', addTime(evening, { days: 21 })), evening),
  ] as const;
  return {
    changes: learnTexts(samples, ({ now, languages, ...asked }) => {
      const plan = JSON.parse(languages) as SessionLanguage[]; // made by askValues
      // All users are far from their daily limit, so that the first attempt succeeds.
      return askStatements(now, { ...asked, languages: plan }, '[]');
    }),
    queries: learnTexts(samples, ({ hostId, sessionId }) => [sessionFor(hostId, sessionId)]),
  };
});

export async function askForSession({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const { changes, queries } = ask();
  const now = new Date();
  const values = askValues(userId, await context.req.json<Asked>(), now);
  const results = await runBatch(db, [...changes.bind(db, values), ...queries.bind(db, values)], cost);
  context.executionCtx.waitUntil(context.env.JOBS.sendBatch([{ body: values.operationId, contentType: 'text' }]));
  context.executionCtx.waitUntil(claimBadges(db, now));
  const [record] = queries.read(results.slice(-1))[0];
  return record && sessionView(record, deps);
}
