import { request } from '../app.ts';
import { load } from '../image-store.ts';
import { runJobs } from '../jobs.ts';
import { asked } from '../matching.ts';
import { people, type PersonName } from '../people.ts';
import { bytesOf, formWith, picture } from '../pictures.ts';
import type { Scenarios } from './scenario.ts';

export const accountScenarios = {
  minaWithPicture: async () => {
    await made('mina', 'POST', '/users/me/profile-image', formWith(picture('squarePng')));
    return {};
  },
  /** Mina has an upload address and has sent nothing to it. */
  minaAddressOpen: async () => ({ uploadId: (await openAddress()).uploadId }),
  minaPictureSent: () => sent(picture('squarePng')),
  minaTinyPictureSent: () => sent(picture('tinyPng')),
  minaPageSent: () => sent(bytesOf('<!doctype html><title>Not a picture</title>')),

  minaExportPending: () => exported('mina'),
  jisooExportPending: async () => ({ exportId: (await exported('jisoo')).exportId }),
  /** Mina's archive is built; `expires` and `signature` are the query of its address. */
  minaExportReady: async () => {
    const { exportId } = await exported('mina');
    await runJobs();
    const { downloadUrl } = await made<{ downloadUrl: string }>('mina', 'GET', `/users/me/exports/${exportId}`);
    const { searchParams } = new URL(downloadUrl);
    return { exportId, expires: searchParams.get('expires') ?? '', signature: searchParams.get('signature') ?? '' };
  },
  minaExportedFiveTimes: async () => {
    for (let count = 0; count < 5; count += 1) {
      await exported('mina');
      await runJobs();
    }
    return {};
  },

  danielReported: () => reported('mina'),
  danielReportedAndHasAskedHana: async () => {
    const requestId = await asked('daniel', 'hana');
    return { requestId, ...(await reported('mina')) };
  },
  danielReportDismissed: async () => {
    const { reportId } = await reported('mina');
    await made('hana', 'POST', `/moderation/reports/${reportId}/resolve`, {
      decision: 'dismiss',
      note: 'A joke between friends.',
    });
    return { reportId };
  },
  danielReportedTwice: async () => {
    await reported('mina');
    return reported('jisoo');
  },
  danielReportedTwiceAndRead: async () => {
    await reported('mina');
    await reported('jisoo');
    const { nextCursor } = await made<{ nextCursor: string }>('hana', 'GET', '/moderation/reports?limit=1');
    return { cursor: nextCursor };
  },
  minaReportedTenTimes: async () => {
    for (let count = 0; count < 10; count += 1) await reported('mina');
    return {};
  },
} satisfies Scenarios;

/** One call that has to succeed; answers its body. */
async function made<Body>(as: PersonName, method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await request(method, path, { as, body });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
  return answer.body as Body;
}

function openAddress(): Promise<{ uploadId: string; uploadUrl: string }> {
  return made('mina', 'POST', '/users/me/profile-image/direct-upload');
}

async function sent(bytes: Uint8Array<ArrayBuffer>): Promise<{ uploadId: string }> {
  const { uploadId, uploadUrl } = await openAddress();
  await load(uploadUrl, { method: 'POST', body: formWith(bytes) });
  return { uploadId };
}

async function exported(as: PersonName): Promise<{ exportId: string; etag: string }> {
  const { exportId } = await made<{ exportId: string }>(as, 'POST', '/users/me/exports');
  const { headers } = await request('GET', `/users/me/exports/${exportId}`, { as });
  return { exportId, etag: headers.get('etag') ?? '' };
}

async function reported(as: PersonName): Promise<{ reportId: string; etag: string }> {
  const { reportId } = await made<{ reportId: string }>(as, 'POST', `/users/${people.daniel.id}/reports`, {
    reason: 'harassment',
    text: 'He keeps insulting me.',
  });
  const { headers } = await request('GET', `/moderation/reports/${reportId}`, { as: 'hana' });
  return { reportId, etag: headers.get('etag') ?? '' };
}
