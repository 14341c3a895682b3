import type { Env } from '../../../platform/env.ts';
import { decodeBase64url, encodeBase64url } from '../../../platform/hash.ts';
import type { RefusalFault, Texts } from '../../../platform/problems/refusal.ts';
import { pushServiceOf } from '../rules/push-endpoint.ts';
import { pushHosts } from './hosts.ts';

/** A subscription as the browser describes it. A part that its schema refuses is absent. */
interface SentSubscription {
  readonly endpoint?: string;
  readonly expirationTime?: number | null;
  readonly keys?: { readonly p256dh: string; readonly auth: string };
}

const tryAgain: Texts = {
  en: 'Notifications could not be turned on. Please try again.',
  ko: '알림을 켜지 못했습니다. 다시 시도해 주세요.',
};

/** Finds every fault of a subscription that its schema does not see. */
export async function findSubscriptionFaults(
  { endpoint, expirationTime, keys }: SentSubscription,
  now: Date,
  env: Pick<Env, 'PUSH_HOSTS'>,
): Promise<RefusalFault[]> {
  const faults: (RefusalFault | null)[] = [
    faultUnless(endpoint === undefined || pushServiceOf(endpoint, pushHosts(env)) !== null, '/body/endpoint', {
      en: 'Is not the address of a known push service, spelled as the browser gave it. Send the endpoint unchanged.',
      ko: '알려진 푸시 서비스의 주소가 아닙니다. 브라우저가 준 endpoint를 그대로 보내 주세요.',
    }),
    faultUnless(
      expirationTime === undefined || expirationTime === null || expirationTime > now.getTime(),
      '/body/expirationTime',
      {
        en: 'Is in the past. Subscribe again and send the new subscription.',
        ko: '이미 지난 시각입니다. 다시 구독한 뒤 새 구독을 보내 주세요.',
      },
    ),
    faultUnless(keys === undefined || (await isPublicKey(keys.p256dh)), '/body/keys/p256dh', {
      en: 'Is not an uncompressed point of P-256 (65 bytes) as base64url without padding.',
      ko: '압축하지 않은 P-256 곡선 위의 점(65바이트)을 패딩 없는 base64url로 보내 주세요.',
    }),
    faultUnless(keys === undefined || decodeKey(keys.auth)?.length === 16, '/body/keys/auth', {
      en: 'Is not 16 bytes as base64url without padding.',
      ko: '16바이트를 패딩 없는 base64url로 보내 주세요.',
    }),
  ];
  return faults.filter((fault) => fault !== null);
}

function faultUnless(holds: boolean, pointer: string, detail: Texts): RefusalFault | null {
  return holds ? null : { pointer, detail, userMessage: tryAgain };
}

/** Whether a browser can have made this key. Otherwise each notice would fail, but only when it is encrypted. */
async function isPublicKey(text: string): Promise<boolean> {
  const bytes = decodeKey(text);
  if (bytes?.length !== 65 || bytes[0] !== 4) return false;
  try {
    await crypto.subtle.importKey('raw', bytes, { name: 'ECDH', namedCurve: 'P-256' }, false, []);
    return true;
  } catch {
    return false; // the point is not on the curve
  }
}

/** The bytes of a key, in the one spelling that base64url without padding has for them. */
function decodeKey(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = decodeBase64url(text);
  return bytes !== null && encodeBase64url(bytes) === text ? bytes : null;
}
