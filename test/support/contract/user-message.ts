/** Checks the texts of a problem: users read no technical words, and nobody reads a regular expression. */

interface Texts {
  readonly detail: string;
  readonly userMessage: string;
}

/** Words of HTTP, JSON and this API. Names of formats that users know (JPEG) are allowed. */
const technical = [
  /\b(?:JSON|HTTP|URL|URI|UUID|API|NUL|UTF-8|RFC|IANA|ISO|BCP|base64url|WebSocket|ETag|Content-Type|Retry-After)\b/i,
  /\b(?:GET|PUT|POST|PATCH|DELETE)\b/,
  /\b(?:header|token|cookie|parameter|cursor|field|object|array|string|boolean|null|request ?id|errors)\b/i,
  /토큰|헤더|쿠키|매개변수|커서(?:를|는|가|의|로)|객체|배열|문자열|불리언|코덱|인코딩|파라미터|엔드포인트/,
  /\b[a-z]+[A-Z][A-Za-z]*\b/, // birthDate
  /\b[a-z]+_[a-z_]+\b/, // time_overlap
  /(?:^|\s)\/[a-z]/, // /users/me
  /(?:^|\s)id(?:\s|$|를|가|의)/,
  /[{}]/,
];

/** What no text shows: classes, quantifiers, escapes and anchors of regular expressions. */
const regularExpression = /\[[^\]]*[\w\\]-[\w\\][^\]]*\]|\\[wdspxu]|\(\?[:=!<]|[\])]\{\d+|(?:^|\s)\^|\$$/;

/** Returns one sentence for each text that its reader would not understand. */
export function textFaults(texts: Texts, errors: readonly Texts[] = []): string[] {
  return [texts, ...errors].flatMap(({ detail, userMessage }) => [
    ...(isForUsers(userMessage) ? [] : [`users cannot understand the userMessage "${userMessage}"`]),
    ...[detail, userMessage]
      .filter((text) => regularExpression.test(text))
      .map((text) => `a text shows a regular expression: "${text}"`),
  ]);
}

/** Whether the text has no technical words. */
export function isForUsers(text: string): boolean {
  return text.trim() !== '' && !technical.some((word) => word.test(text));
}
