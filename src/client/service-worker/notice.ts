/** A push notification as it is shown. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly tag?: string;
  readonly data: NoticeData;
}

/** What a shown notification remembers until it is tapped, perhaps by a later version of this code. */
export interface NoticeData {
  readonly v: 1;
  /** Where a tap leads to. */
  readonly url: string;
  readonly type: string | null;
  readonly notificationId: string | null;
}

const unreadable = {
  ko: { title: '새 알림이 있어요', body: '앱에서 확인해 주세요.' },
  en: { title: 'You have a new notification', body: 'Open the app to read it.' },
} as const;

/**
 * Reads a push message. It never fails, because a message that shows nothing costs the user the subscription: some
 * browsers end it after three. Of a newer version it shows what it knows; if there is nothing to read, it shows that
 * something has come.
 */
export function readNotice(text: string | null, language = 'ko'): Notice {
  const sent = parseObject(text);
  const { title, body, tag } = sent;
  const data: NoticeData = {
    v: 1,
    url: textOf(sent.url) ?? '/',
    type: textOf(sent.type),
    notificationId: textOf(sent.notificationId),
  };
  const shown =
    typeof title === 'string' && title !== ''
      ? { title, body: textOf(body) ?? '' }
      : unreadable[/^en\b/i.test(language) ? 'en' : 'ko'];
  return { ...shown, data, ...(typeof tag === 'string' && tag !== '' && { tag }) };
}

/**
 * Where a tap on a notification leads to: an address of the app, or an https address elsewhere. The start page of the
 * app if the notification was made by a version that remembered something else.
 *
 * @param scope the address below which the app lives.
 */
export function readTarget(data: unknown, scope: string): string {
  const url = typeof data === 'object' && data !== null && 'url' in data ? data.url : data;
  const start = new URL('/', scope).href;
  if (typeof url !== 'string' || !URL.canParse(url, scope)) return start;
  const target = new URL(url, scope);
  return target.origin === new URL(scope).origin || target.protocol === 'https:' ? target.href : start;
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
