import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { rowsOf } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';
import { texts } from './templates.ts';

const preview = (body: object, key = 'match.request_received'): Promise<Answer> =>
  request('POST', `/notifications/templates/${key}/preview`, { as: 'hana', body });

beforeEach(freshWorld);

describe('previewNotificationTemplate', () => {
  describe('200', () => {
    it('renders the current texts with samples in both languages, by each channel', async () => {
      const { body } = await preview({});
      expect(body).toMatchObject({
        ko: { inApp: { title: '김민서님이 매칭을 신청했어요' }, push: { title: '김민서님이 매칭을 신청했어요' } },
        en: { email: { subject: 'Emma wants to learn with you', text: expect.stringContaining('Emma') as string } },
      });
    });

    it('push-N14: renders texts that are not saved with given values, and saves nothing', async () => {
      const { body } = await preview({ ...texts, variables: [{ name: 'actor', value: 'Paul' }] });
      expect(body).toMatchObject({ ko: { inApp: { title: 'Paul이 함께 공부하자고 해요' } } });
      expect(await rowsOf('notification_templates')).toEqual([]);
    });

    it('NTF-05: escapes a value in the HTML of an e-mail, once', async () => {
      const { body } = await preview({ variables: [{ name: 'actor', value: '<img src=x>&{actor}' }] });
      expect(body).toMatchObject({
        en: {
          inApp: { title: '<img src=x>&{actor} wants to learn with you' },
          email: { html: expect.stringContaining('<h1>&lt;img src=x&gt;&amp;{actor} wants') as string },
        },
      });
    });

    it("shows instants in the administrator's time zone", async () => {
      const { body } = await preview(
        { variables: [{ name: 'expiresAt', value: '2026-03-09T09:00:00Z' }] },
        'match.request_expiring',
      );
      expect(body).toMatchObject({ ko: { inApp: { body: '3월 9일 (월) 오후 6:00까지 답할 수 있어요.' } } });
    });
  });

  describe('422', () => {
    it('names the faults of texts and of values in one answer', async () => {
      const sent = { ko: { title: '제목', body: '본문' }, variables: [{ name: 'requestId', value: 'a' }] };
      const { status, body } = await preview(sent);
      expect({ status, body }).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/body/ko/body' }, { pointer: '/body/variables/0/name' }] },
      });
    });
  });
});
