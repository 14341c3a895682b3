import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { fireCron } from '../../src/cli/cron.mjs';

it('fires the cron at the beginning of each interval, also after a run that failed, and tells why it failed', async () => {
  const calls: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    calls.push(url);
    response.writeHead(calls.length === 1 ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const failures: string[] = [];
  fireCron((server.address() as AddressInfo).port, (reason) => failures.push(reason), 100);
  await vi.waitFor(() => expect(calls.length).toBeGreaterThan(2));
  expect(new Set(calls)).toEqual(new Set(['/cdn-cgi/handler/scheduled?cron=*+*+*+*+*']));
  expect(failures).toEqual(['The cron answered 500.']);
});
