import { describe, expect, it } from 'vitest';
import { defaultTemplates, type Template } from '../../../../src/areas/notifications/rules/default-templates.ts';
import { checkTemplate } from '../../../../src/areas/notifications/rules/check-template.ts';
import { renderEmail } from '../../../../src/areas/notifications/rules/email.ts';
import { escapeHtml, renderNotice } from '../../../../src/areas/notifications/rules/render.ts';
import { sampleValues } from '../../../../src/areas/notifications/rules/check-values.ts';
import { typeNames } from '../../../../src/areas/notifications/rules/types.ts';

const seoul = { locale: 'ko', timeZone: 'Asia/Seoul' } as const;
const newYork = { locale: 'en', timeZone: 'America/New_York' } as const;
const expiresAt = '2026-03-09T09:00:00.000Z';

const template: Template = {
  ko: { title: '{actor:이/가} 기다려요', body: '{actor:을/를} 만나 보세요. {expiresAt}까지예요.' },
  en: { title: '{actor} waits', body: 'Answer {actor} until {expiresAt}.' },
};

const titleFor = (actor: unknown, locale: 'ko' | 'en' = 'ko') =>
  renderNotice('match.request_expiring', template, { actor, expiresAt }, { ...seoul, locale }).title;

describe('renderNotice', () => {
  it('push-N14: chooses the particle after the name is put in, and never writes one in English', () => {
    expect(['민성', '민아', 'Paul', 'Emma', '東京'].map((name) => titleFor(name))).toEqual([
      '민성이 기다려요',
      '민아가 기다려요',
      'Paul이 기다려요',
      'Emma가 기다려요',
      '東京이(가) 기다려요',
    ]);
    expect(titleFor('민성', 'en')).toBe('민성 waits');
  });

  it('NTF-05: reads braces in a value as text: they are not expanded again', () => {
    expect(titleFor('{actor}')).toBe('{actor}이(가) 기다려요'.replace('이(가)', '가'));
    const announced = renderNotice(
      'system.announcement',
      defaultTemplates['system.announcement'],
      { title: '{body}', body: '{title} {link}', link: null },
      seoul,
    );
    expect(announced).toEqual({ title: '{body}', body: '{title} {link}' });
  });

  it('NTF-05: leaves HTML as it is in plain text, and escapes it once in an e-mail', () => {
    const text = renderNotice('match.request_expiring', template, { actor: '<b>&amp;"', expiresAt }, newYork);
    expect(text.title).toBe('<b>&amp;" waits');
    expect(renderEmail(text)).toMatchObject({
      subject: '<b>&amp;" waits',
      html: expect.stringContaining('<h1>&lt;b&gt;&amp;amp;&quot; waits</h1>') as string,
    });
    expect(escapeHtml(`<a href='x'>`)).toBe('&lt;a href=&#39;x&#39;&gt;');
  });

  it('NTF-05: makes the title one line, whatever a value contains', () => {
    const hostile = 'Paul\r\nBcc: all@example.com\u2028\u0000';
    expect(titleFor(hostile, 'en')).toBe('Paul Bcc: all@example.com waits');
    const body = renderNotice(
      'system.announcement',
      defaultTemplates['system.announcement'],
      { title: 'One\nTwo', body: 'One\r\nTwo', link: null },
      newYork,
    );
    expect(body).toEqual({ title: 'One Two', body: 'One\nTwo' });
  });

  it('NTF-05: removes signs that reorder the text around a value', () => {
    expect(titleFor('\u202eluaP\u2066', 'en')).toBe('luaP waits');
  });

  it('writes an instant in the language and the time zone of the reader', () => {
    const values = { actor: 'Emma', expiresAt };
    expect(renderNotice('match.request_expiring', template, values, seoul).body).toBe(
      'Emma를 만나 보세요. 3월 9일 (월) 오후 6:00까지예요.',
    );
    expect(renderNotice('match.request_expiring', template, values, newYork).body).toBe(
      'Answer Emma until Mon, Mar 9, 5:00 AM.',
    );
    expect(renderNotice('match.request_expiring', template, values, { locale: 'en', timeZone: 'Mars/Base' }).body).toBe(
      'Answer Emma until Mon, Mar 9, 9:00 AM.',
    );
  });

  it('has words for a user who has not chosen a name', () => {
    expect([titleFor(null), titleFor(undefined, 'en')]).toEqual(['회원이 기다려요', 'A user waits']);
  });
});

describe('defaultTemplates', () => {
  it.each(typeNames)('%s: could be saved as it is, and shows every sample in both languages', (type) => {
    expect(checkTemplate(type, defaultTemplates[type])).toEqual({ value: defaultTemplates[type] });
    for (const locale of ['ko', 'en'] as const) {
      const values = sampleValues(type, locale, expiresAt);
      const { title, body } = renderNotice(type, defaultTemplates[type], values, { ...seoul, locale });
      expect(`${title} ${body}`).not.toMatch(/[{}]|undefined|\(가\)/);
    }
  });
});
