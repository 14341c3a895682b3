import { type Checked, type Fault, faultsIn, makeFault } from '../../profile/index.ts';
import { checkTexts } from './check-template.ts';
import type { NotificationVariables } from './types.ts';

/** The normal form of an address can be longer than what was sent. */
const LINK_LENGTH = 2000;

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
  const faults = [...faultsIn(texts), ...httpsAddressFaults('/body/link', sent.link)];
  return faults.length > 0 || link === undefined || !('value' in texts)
    ? { faults }
    : { value: { ...texts.value, link } };
}

/** The fault of an address that users cannot be led to. An absent address has none. */
export function httpsAddressFaults(pointer: string, link: string | undefined): Fault[] {
  if (link === undefined || readHttpsAddress(link) !== undefined) return [];
  return [
    makeFault(
      pointer,
      'Must be an https address without a user name or password.',
      '사용자 이름과 비밀번호가 없는 https 주소여야 합니다.',
      { en: 'This address cannot be used. Please check it.', ko: '쓸 수 없는 주소입니다. 확인해 주세요.' },
    ),
  ];
}

/** The address in its normal form; undefined if it is no https address, or contains a user name or a password. */
export function readHttpsAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, username, password, href } = new URL(link);
  const isUsable = protocol === 'https:' && username === '' && password === '' && href.length <= LINK_LENGTH;
  return isUsable ? href : undefined;
}
