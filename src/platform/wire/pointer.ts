/** The JSON Pointer (RFC 6901) of a place in the request, for example `/body/languages/0/level`. */
export function pointerTo(...steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The fault of a single value that was sent several times. */
export const comesOnce = { en: 'May be given only once.', ko: '한 번만 보낼 수 있습니다.' };

/** The fault of a field or parameter that the contract does not declare. */
export const unknownName = {
  en: 'This name is not known here. Check its spelling or leave it out.',
  ko: '알 수 없는 이름입니다. 철자를 확인하거나 빼 주세요.',
};
