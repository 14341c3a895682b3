/** Watches contract/journeys/told-of-a-match from its devices: sockets, a browser with push, and the mailbox. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readVariable } from '../../src/cli/local/settings.ts';
import { call, openSocket, subscribeBrowser } from '../support/node/device.ts';
import { readMailbox } from '../support/node/mailbox.ts';
import { startPushServices, type PushServices } from '../support/node/push-services.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { respect } from './respect.ts';

const file = 'told-of-a-match.arazzo.yaml';

let services: PushServices;
let server: SeededServer;
beforeAll(async () => {
  services = await startPushServices();
  const PUSH_HOSTS = [readVariable('PUSH_HOSTS'), ...services.origins].join(',');
  server = await seededServer(200, { PUSH_HOSTS });
});
afterAll(async () => {
  await server.close();
  await services.stop();
});

async function walk(workflow?: string): Promise<void> {
  const { code, text } = await respect(server, file, {}, workflow);
  expect(code, text).toBe(0);
}

it('push-N19: both users see it live when a request is accepted, sockets agree, the push decrypts and the e-mail lies in the mailbox', async () => {
  const { origin } = server;
  const daniel = { origin, token: await server.tokenOf('daniel') };
  const tabs = [await openSocket(daniel), await openSocket(daniel)];
  const mina = await openSocket({ origin, token: await server.tokenOf('mina') });
  const arrived = await subscribeBrowser(daniel, services);
  const before = { mina: mina.badges().version, daniel: tabs[0]?.badges().notifications.count ?? 0 };

  await walk();
  const told = (await call(daniel, 'GET', '/notifications/unread-count')) as { count: number; version: number };
  expect(told.count).toBe(before.daniel + 1);
  for (const tab of tabs)
    await expect
      .poll(() => tab.badges())
      .toMatchObject({ type: 'badges', version: told.version, notifications: { count: told.count } });
  // Mina has answered the request: the notice about it counts as read, and her socket is told so.
  await expect.poll(() => mina.badges().version).toBeGreaterThan(before.mina);

  const { items } = (await call(daniel, 'GET', '/notifications')) as { items: { title: string; body: string }[] };
  const notice = items[0] ?? { title: '', body: '' };
  expect(notice.title).toContain('Mina');
  // The push service has decrypted it, with a library that the server does not use.
  await expect.poll(arrived, { timeout: 20_000 }).toHaveLength(1);
  expect(JSON.parse((await arrived())[0]?.payload ?? '')).toMatchObject({ title: notice.title, body: notice.body });
  const mailsToDaniel = async () => (await readMailbox(origin)).filter(({ to }) => to.join().includes('daniel@'));
  await expect.poll(mailsToDaniel, { timeout: 20_000 }).toMatchObject([{ subject: notice.title }]);
  const [mail] = await mailsToDaniel();
  expect(mail?.text).toContain(notice.body);
  expect(mail?.html).toContain('<html');

  await walk('read-on-one-device');
  for (const tab of tabs) await expect.poll(() => tab.badges().notifications).toEqual({ count: 0, isMore: false });
  for (const socket of [...tabs, mina]) socket.close();
});
