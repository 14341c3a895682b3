import { describe, expect, it } from 'vitest';
import { pushServiceOf } from '../../../../src/areas/notifications/rules/push-endpoint.ts';
import { env } from '../../../support/deps.ts';

const hosts = env.PUSH_HOSTS.split(',');

// Refused spellings: operations/create-push-subscription.test.ts.
describe('pushServiceOf', () => {
  it.each([
    ['https://fcm.googleapis.com/fcm/send/dpH5lCsTSSM:APA91b-_x', 'https://fcm.googleapis.com'],
    ['https://updates.push.services.mozilla.com/wpush/v2/gAAAA-_', 'https://updates.push.services.mozilla.com'],
    ['https://web.push.apple.com/QGuQyavXutnMH8', 'https://web.push.apple.com'],
    ['https://eu.web.push.apple.com/QGuQyavXutnMH8', 'https://eu.web.push.apple.com'],
    ['https://wns2-by3p.notify.windows.com/w/?token=BQYAAAB%2b%3d', 'https://wns2-by3p.notify.windows.com'],
  ])('knows the service of %s', (endpoint, service) => {
    expect(pushServiceOf(endpoint, hosts)).toBe(service);
  });

  it('takes an origin of the list as it stands there, with its port', () => {
    expect(pushServiceOf('http://127.0.0.1:9000/a', ['http://127.0.0.1:9000'])).toBe('http://127.0.0.1:9000');
    expect(pushServiceOf('http://127.0.0.1:9001/a', ['http://127.0.0.1:9000'])).toBeNull();
    expect(pushServiceOf('http://a@127.0.0.1:9000/a', ['http://127.0.0.1:9000'])).toBeNull();
  });
});
