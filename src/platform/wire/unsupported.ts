/** The refusals (415) of a body that cannot be read. Each says what is wrong and what is accepted. */
import type { RequestBody } from '../http/contract.ts';
import { refuse, Refused, type Localised } from '../problems/refusal.ts';

/** No Content-Type, or one that the operation does not declare. */
export function refuseType(declared: RequestBody, method: string, contentType: string | null): Refused {
  const accepted = Object.keys(declared.media).join(', ');
  if (contentType === null)
    return unsupported(acceptHeaders(declared, method), {
      en: `The Content-Type header is missing. Send one of: ${accepted}.`,
      ko: `Content-Type 헤더가 없습니다. 다음 중 하나로 보내 주세요: ${accepted}.`,
    });
  const shown = show(contentType);
  return unsupported(acceptHeaders(declared, method), {
    en: `The Content-Type ${shown} is not accepted here. Send one of: ${accepted}.`,
    ko: `지원하지 않는 Content-Type입니다: ${shown}. 다음 중 하나로 보내 주세요: ${accepted}.`,
  });
}

/** A charset other than UTF-8. */
export function refuseCharset(declared: RequestBody, method: string, charset: string): Refused {
  return unsupported(acceptHeaders(declared, method), {
    en: `The charset ${show(charset)} is not accepted. Send the body in UTF-8.`,
    ko: `${show(charset)} 문자 집합은 지원하지 않습니다. 본문을 UTF-8로 보내 주세요.`,
  });
}

/** A content coding. `Accept-Encoding` names the only one that is accepted, which is none (RFC 7694 section 3). */
export function refuseCoding(coding: string): Refused {
  return unsupported(
    { 'accept-encoding': 'identity' },
    {
      en: `The Content-Encoding ${show(coding)} is not accepted. Send the body uncompressed, without Content-Encoding.`,
      ko: `지원하지 않는 Content-Encoding입니다: ${show(coding)}. Content-Encoding 없이, 압축하지 않은 본문을 보내 주세요.`,
    },
  );
}

/**
 * The accepted types: `Accept` (RFC 9110 section 15.5.16), and with it the header of the method, `Accept-Patch` (RFC
 * 5789 section 2.2) or `Accept-Post` (W3C Linked Data Platform, section 7.1).
 */
function acceptHeaders({ media }: RequestBody, method: string): Record<string, string> {
  const types = Object.keys(media).join(', ');
  const own = method === 'PATCH' ? 'accept-patch' : method === 'POST' ? 'accept-post' : null;
  return { accept: types, ...(own === null ? {} : { [own]: types }) };
}

function unsupported(headers: Record<string, string>, detail: Localised): Refused {
  return new Refused(refuse('request.unsupported_media_type', { detail, headers }));
}

/** A header value as it was sent, in short. */
function show(value: string): string {
  return value.replace(/[^ -~]/g, '?').slice(0, 80);
}
