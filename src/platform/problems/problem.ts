import { problems } from '../../../generated/problems/catalogue.ts';
import type { RequestDeps } from '../deps.ts';
import type { Locale } from '../locale.ts';
import { checkEntry, type Localised, type Refusal, type RefusalFault } from './refusal.ts';

/**
 * The problem+json response (RFC 9457) for a refusal, in the caller's language. `path` is the path of the request,
 * without its query.
 */
export function createProblemResponse(
  refusal: Refusal,
  deps: Pick<RequestDeps, 'locale' | 'origin' | 'requestId'>,
  path: string,
): Response {
  const { locale, origin, requestId } = deps;
  const { status, title, meaning, remedy, userMessage } = problems[refusal.problem];
  const filled = (text: Localised) => fillVariables(selectLanguage(text, locale), refusal.variables ?? {});
  const body = {
    type: `${origin}/docs/problems/${refusal.problem}`,
    title: filled(title),
    status,
    detail: refusal.detail === undefined ? `${filled(meaning)} ${filled(remedy)}` : filled(refusal.detail),
    userMessage: filled(refusal.userMessage ?? userMessage),
    instance: path.replace(secrets, '***'),
    code: refusal.problem,
    requestId,
    ...(refusal.conflicts && { conflicts: refusal.conflicts }),
    ...(refusal.errors && {
      errors: firstOfEachPlace(refusal.errors).map((fault) => ({
        pointer: fault.pointer,
        detail: selectLanguage(fault.detail, locale),
        userMessage: (fault.userMessage ?? checkEntry)[locale],
      })),
    }),
  };
  return new Response(JSON.stringify(body), { status, headers: createProblemHeaders(refusal, locale) });
}

/** The headers of that response. */
export function createProblemHeaders(refusal: Refusal, locale: Locale): Headers {
  return new Headers({
    'content-type': problemType,
    'content-language': locale,
    'cache-control': 'private, no-store',
    ...(statusOf(refusal) === 401 && { 'www-authenticate': challengeFor(refusal) }),
    ...refusal.headers,
  });
}

/** The media type of problems (RFC 9457). */
export const problemType = 'application/problem+json';

/** Secrets of 256 bits in a path. Others may log an answer, so it does not repeat them. */
const secrets = /[\w-]{43,}/g;

/** The path of a URL. The query is left out, because it may contain codes and tickets. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return problems[refusal.problem].status;
}

/** One fault a place: a form shows one text at a field, and the second is often a consequence of the first. */
function firstOfEachPlace(faults: readonly RefusalFault[]): RefusalFault[] {
  const places = new Map<string, RefusalFault>();
  for (const fault of faults) if (!places.has(fault.pointer)) places.set(fault.pointer, fault);
  return [...places.values()];
}

function selectLanguage(text: Localised, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}

function fillVariables(text: string, variables: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(variables[name] ?? whole));
}

/**
 * The `WWW-Authenticate` header. It names an error for a bad token, and none if no token was sent (RFC 6750 section 3).
 */
function challengeFor(refusal: Refusal): string {
  const realm = 'Bearer realm="STUDYMATE"';
  const aboutToken = ['auth.token_invalid', 'auth.token_expired', 'auth.session_ended'].includes(refusal.problem);
  return aboutToken ? `${realm}, error="invalid_token"` : realm;
}
