/** The values of `format` that schemas may use, as JSON Schema 2020-12 defines them and `ajv-formats` checks them. */
import { createRuleMessage, type Rule } from './rule.ts';
import { isEmail, isIpv4, isIpv6, isUri, isUriReference } from './uri.ts';

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// Most bodies contain an instant, so digits are read in place. A match with groups would allocate a list and nine
// texts.

const zero = 0x30;

/** The number in the two digits at `at`. */
function readTwoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
}

/** RFC 3339 `full-date`, and the day exists. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = [
    readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2),
    readTwoDigits(text, 5),
    readTwoDigits(text, 8),
  ];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (daysOf[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

/** RFC 3339 `full-time`, with an offset. A leap second must be 23:59:60 in UTC. */
function isTime(text: string): boolean {
  if (!/^\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)$/i.test(text)) return false;
  const [hour, minute, second, offset] = [
    readTwoDigits(text, 0),
    readTwoDigits(text, 3),
    readTwoDigits(text, 6),
    offsetOf(text),
  ];
  if (hour > 23 || minute > 59 || offset === null) return false;
  return second < 60 || (second === 60 && (hour * 60 + minute - offset + 2 * 1440) % 1440 === 1439);
}

/** The offset at the end of a time (`z`, `+09:00`) in minutes east of UTC; null if it is not a valid offset. */
function offsetOf(time: string): number | null {
  const sign = Math.max(time.indexOf('+'), time.indexOf('-'));
  if (sign < 0) return 0;
  const hours = readTwoDigits(time, sign + 1);
  const minutes = readTwoDigits(time, sign + 4);
  if (hours > 23 || minutes > 59) return null;
  return (time.charAt(sign) === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** RFC 3339 `date-time`, in capitals or small letters. */
function isDateTime(text: string): boolean {
  const letter = text.charAt(10);
  return (letter === 'T' || letter === 't') && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** A regular expression of ECMA-262, read with the `u` flag. */
function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const hasPattern =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

// These expressions come from ajv-formats (MIT) and follow the grammars of the RFCs.
const uriTemplate =
  /^(?:(?:[!#$&(-;=?-[\]_a-z~\x7f-\uffff]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const hostname =
  /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i;
const checks = {
  'date-time': isDateTime,
  time: isTime,
  duration: hasPattern(/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/),
  email: isEmail,
  uri: isUri,
  'uri-reference': isUriReference,
  hostname: hasPattern(hostname),
  ipv4: isIpv4,
  ipv6: isIpv6,
  'json-pointer': hasPattern(/^(?:\/(?:[^~/]|~0|~1)*)*$/),
  'relative-json-pointer': hasPattern(/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/),
  'uri-template': hasPattern(uriTemplate),
  regex: isRegex,
} as const;

/**
 * What a text must be for each format, in English and Korean. Zod itself checks `uuid` and `date`
 * (codegen/emit/zod.ts).
 */
export const meanings: Readonly<Record<keyof typeof checks | 'uuid' | 'date', readonly [en: string, ko: string]>> = {
  uuid: ['Must be a UUID.', 'UUID여야 합니다.'],
  'date-time': ['Must be an instant as in 2026-03-02T09:00:00Z.', '2026-03-02T09:00:00Z와 같은 시각이어야 합니다.'],
  date: ['Must be a day as in 2026-03-02.', '2026-03-02와 같은 날짜여야 합니다.'],
  time: ['Must be a time with its offset as in 09:30:00Z.', '09:30:00Z와 같이 UTC 오프셋이 있는 시각이어야 합니다.'],
  duration: ['Must be a duration as in P1DT2H.', 'P1DT2H와 같은 기간이어야 합니다.'],
  email: ['Must be an e-mail address.', '이메일 주소여야 합니다.'],
  uri: ['Must be an absolute URI, percent-encoded.', '퍼센트 인코딩된 절대 URI여야 합니다.'],
  'uri-reference': [
    'Must be a URI or a relative reference, percent-encoded.',
    '퍼센트 인코딩된 URI 또는 상대 참조여야 합니다.',
  ],
  'uri-template': ['Must be a URI template as in /users/{id}.', '/users/{id} 형식의 URI 템플릿이어야 합니다.'],
  hostname: ['Must be a host name as in api.example.com.', 'api.example.com과 같은 호스트 이름이어야 합니다.'],
  ipv4: ['Must be an IPv4 address as in 192.0.2.1.', '192.0.2.1과 같은 IPv4 주소여야 합니다.'],
  ipv6: ['Must be an IPv6 address as in 2001:db8::1.', '2001:db8::1과 같은 IPv6 주소여야 합니다.'],
  'json-pointer': ['Must be a JSON Pointer as in /items/0.', '/items/0과 같은 JSON 포인터여야 합니다.'],
  'relative-json-pointer': [
    'Must be a relative JSON Pointer as in 1/name.',
    '1/name과 같은 상대 JSON 포인터여야 합니다.',
  ],
  regex: ['Must be a regular expression of ECMA-262.', 'ECMA-262 정규식이어야 합니다.'],
};

/** The text has this format. */
export function format(name: keyof typeof checks): Rule<string> {
  return [checks[name], createRuleMessage(...meanings[name])];
}
