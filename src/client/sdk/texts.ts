import type { ClientCode, Locale } from './problem.ts';

type Texts = readonly [title: string, detail: string, userMessage: string];

/** For faults about which the user can do nothing else. */
const unexpected = {
  en: 'Something went wrong. Please try again in a moment.',
  ko: '문제가 발생했습니다. 잠시 후 다시 시도해 주세요.',
};

/** The texts of problems that arise in the client: title and detail for developers, the third for users. */
export const clientTexts: Readonly<Record<ClientCode, Readonly<Record<Locale, Texts>>>> = {
  'client.network': {
    en: ['No connection', 'The server could not be reached.', 'No connection. Check your network and try again.'],
    ko: ['연결 실패', '서버에 연결하지 못했습니다.', '연결할 수 없습니다. 네트워크를 확인하고 다시 시도해 주세요.'],
  },
  'client.timeout': {
    en: [
      'No answer in time',
      'The deadline of the call passed before the answer was complete.',
      'This is taking too long. Please try again in a moment.',
    ],
    ko: [
      '시간 초과',
      '제한 시간 안에 응답을 받지 못했습니다.',
      '응답이 늦어지고 있습니다. 잠시 후 다시 시도해 주세요.',
    ],
  },
  'client.aborted': {
    en: ['Cancelled', 'The signal of the call was aborted.', 'Cancelled.'],
    ko: ['취소됨', 'AbortSignal로 요청이 중단되었습니다.', '취소되었습니다.'],
  },
  'client.unreadable': {
    en: ['Unreadable answer', 'The answer does not match the contract.', unexpected.en],
    ko: ['읽을 수 없는 응답', '응답이 API 규격과 다릅니다.', unexpected.ko],
  },
  'client.undeclared': {
    en: ['Unexpected answer', 'The server answered with a status that is not in the contract.', unexpected.en],
    ko: ['예상하지 못한 응답', '서버가 API 규격에 없는 상태 코드로 응답했습니다.', unexpected.ko],
  },
  'client.unsendable': {
    en: ['Cannot be sent', 'The request contains a value that cannot be sent.', 'Check what you have entered.'],
    ko: ['보낼 수 없는 값', '요청에 보낼 수 없는 값이 있습니다.', '입력한 내용을 확인해 주세요.'],
  },
  'client.failed': {
    en: ['The call failed', 'The client or code of the app failed. `cause` is the error.', unexpected.en],
    ko: ['호출 실패', '클라이언트나 앱의 코드에서 오류가 발생했습니다. cause를 확인해 주세요.', unexpected.ko],
  },
  'client.unsupported': {
    en: [
      'Not supported here',
      'There is no secure source of random numbers. Add a polyfill of crypto.getRandomValues.',
      'Sign-in is not possible in this browser or app. Please use another one.',
    ],
    ko: [
      '지원하지 않는 환경',
      '안전한 난수를 만들 수 없습니다. crypto.getRandomValues 폴리필을 추가해 주세요.',
      '이 브라우저나 앱에서는 로그인할 수 없습니다. 다른 브라우저를 이용해 주세요.',
    ],
  },
  'client.signed_out': {
    en: ['Signed out', 'The tokens were deleted by signOut, here or in another tab.', 'You have signed out.'],
    ko: ['로그아웃됨', '이 탭이나 다른 탭에서 signOut으로 토큰을 삭제했습니다.', '로그아웃되었습니다.'],
  },
  'client.not_modified': {
    en: ['Not modified', 'The copy of the caller is still current.', 'Nothing has changed.'],
    ko: ['변경 없음', '호출한 쪽의 사본이 최신입니다.', '변경된 내용이 없습니다.'],
  },
};
