import { makeFault, type Fault } from './fault.ts';

/**
 * Whether this is the IANA name of a zone that the runtime knows. Offsets such as `+09:00` are not zones, because they
 * have no summer time.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // The runtime accepts any case and old names. A zone is stored in one spelling only.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

export function timeZoneFaults(pointer: string, name: string): Fault[] {
  if (isTimeZone(name)) return [];
  const en = 'Is not an IANA time zone that the server knows. Send a name such as Asia/Seoul.';
  return [
    makeFault(pointer, en, 'IANA 시간대 이름이 아닙니다. Asia/Seoul과 같은 이름을 써 주세요.', {
      en: 'Please choose a time zone from the list.',
      ko: '목록에서 시간대를 선택해 주세요.',
    }),
  ];
}
