import { type Checked, faultsIn, makeFault } from '../../profile/index.ts';
import { checkTexts } from './check-template.ts';
import type { NotificationVariables } from './types.ts';

/** What an administrator writes to users. */
export interface AnnouncementInput {
  readonly title: string;
  readonly body: string;
  readonly link?: string | undefined;
}

/** Checks an announcement, and puts it into the form in which notices hold it. */
export function checkAnnouncement(sent: AnnouncementInput): Checked<NotificationVariables['system.announcement']> {
  const texts = checkTexts('/body', sent);
  const link = sent.link === undefined ? null : readHttpsAddress(sent.link);
  const faults = [
    ...faultsIn(texts),
    ...(link === undefined
      ? [
          makeFault(
            '/body/link',
            'Must be an https address without a user name or password.',
            '사용자 이름과 비밀번호가 없는 https 주소여야 합니다.',
            { en: 'This address cannot be used. Please check it.', ko: '쓸 수 없는 주소입니다. 확인해 주세요.' },
          ),
        ]
      : []),
  ];
  return faults.length > 0 || link === undefined || !('value' in texts)
    ? { faults }
    : { value: { ...texts.value, link } };
}

/** The address in its normal form; undefined if it is no https address, or contains a user name or a password. */
function readHttpsAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, username, password, href } = new URL(link);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}
