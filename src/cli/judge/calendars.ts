/** `npm run judge -- --calendars`: lets Python's icalendar read the calendar files of a running server. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../local/paths.ts';

const python = process.env['PYTHON'] ?? 'python3';
/** Words that would make components of their own if they were not escaped, and lines that must be folded. */
const hostile = {
  topic: '가족 🙂, 여행; 음식\\',
  notes: `a, b; c\\d\nATTENDEE:mailto:x@e.example\nEND:VEVENT\n${'가🙂'.repeat(60)}`,
};

/** Whether Python and icalendar are there. */
export function hasIcalendar(): boolean {
  return spawnSync(python, ['-c', 'import icalendar']).status === 0;
}

interface Session {
  readonly sessionId: string;
  readonly status: string;
  readonly startsAt: string;
}

/** Fills the calendar of a seeded user, and has their feed and one file read. Returns the exit code. */
export async function judgeCalendars(origin: string): Promise<number> {
  const api = `${origin}/api/v2`;
  const call = async (method: string, path: string, token?: string, body?: object): Promise<Response> => {
    const answer = await fetch(path.startsWith('http') ? path : `${api}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const read = async <T>(...request: Parameters<typeof call>): Promise<T> =>
    (await (await call(...request)).json()) as T;
  const { accessToken: token } = await read<{ accessToken: string }>('POST', '/auth/dev-login', undefined, {
    user: 'jisoo',
  });
  const list = async () =>
    (await read<{ items: (Session & { partner: { userId: string } })[] }>('GET', '/sessions?limit=100', token)).items;
  const [known] = await list();
  const startsAt = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 120 * 86_400_000).toISOString();
  const asked = { partnerId: known?.partner.userId, kind: 'video', startsAt, durationMinutes: 45, ...hostile };
  const { sessionId } = await read<Session>('POST', '/sessions', token, asked);
  const { url } = await read<{ url: string }>('POST', '/sessions/calendar-feed', token);
  const all = await list();
  const oldest = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const file = async (name: string, path: string, sessions: readonly Session[]) => ({
    name,
    text: await (await call('GET', path, path.startsWith('http') ? undefined : token)).text(),
    sessions: sessions.filter((session) => session.startsAt > oldest),
  });
  const files = [
    await file('feed', url, all),
    await file(
      'file',
      `/sessions/${sessionId}/calendar.ics`,
      all.filter((session) => session.sessionId === sessionId),
    ),
  ];
  process.stdout.write(`${files[0]?.sessions.length} events in the feed of jisoo\n`);
  const { status, stdout, stderr } = spawnSync(python, [join(root, 'src/cli/judge/calendars.py')], {
    input: JSON.stringify({ files }),
    encoding: 'utf8',
  });
  process.stdout.write(`${stdout}${stderr}`);
  return status ?? 1;
}
