import { callSuccessfully, etagOf } from '../../support/calls.ts';
import { eraseRowsOf } from '../../support/erase.ts';
import { loadImage } from '../../support/image-store.ts';
import { people } from '../../support/people.ts';
import { bytesOf, formWith, pictureBytes } from '../../support/pictures.ts';
import type { Scenarios } from '../../support/scenarios.ts';

const picturePath = '/users/me/profile-image';

export const scenarios = {
  /** Mina comes from the existing service. She has a valid token, but the database has no data about her. */
  minaWithoutProfile: async () => {
    await eraseRowsOf('mina');
    return {};
  },
  /** Mina has a complete profile and has agreed to the terms. */
  minaComplete: async () => {
    await callSuccessfully('mina', 'PUT', '/users/me/consents', {
      termsVersion: '2026-03-01',
      privacyVersion: '2026-03-01',
      acceptsMarketing: false,
      birthDate: '1998-05-14',
    });
    return readAsMina('/users/me');
  },

  /** Mina turns 18 today in Seoul, where she lives. */
  minaEighteenToday: async () => {
    const birth = { birthYear: 2008, birthDate: '2008-03-02', reason: 'Seen.' };
    await callSuccessfully('hana', 'PUT', `/moderation/users/${people.mina.id}/birth`, birth);
    return {};
  },

  minaProfileKnown: () => readAsMina('/users/me'),
  minaLanguagesKnown: () => readAsMina('/users/me/languages'),
  minaInterestsKnown: () => readAsMina('/users/me/interests'),
  minaAvailabilityKnown: () => readAsMina('/users/me/availability'),
  minaSettingsKnown: () => readAsMina('/users/me/settings'),
  jisooKnownToMina: () => readAsMina(`/users/${people.jisoo.id}`),

  /** Yuki has restricted online status, age band, residence and messages in the settings. */
  yukiCareful: async () => {
    const privacy = {
      onlineStatusAudience: 'nobody',
      ageBandAudience: 'matched',
      residenceAudience: 'nobody',
      messageAudience: 'nobody',
    };
    await callSuccessfully('yuki', 'PATCH', '/users/me/settings', { privacy });
    return {};
  },
  yukiHidden: async () => {
    await callSuccessfully('yuki', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
    return {};
  },

  minaWithPicture: async () => {
    await callSuccessfully('mina', 'POST', picturePath, formWith(pictureBytes('squarePng')));
    return {};
  },
  /** Mina has an upload URL and has not sent a file to it. */
  minaAddressOpen: async () => ({ uploadId: (await openUpload()).uploadId }),
  minaPictureSent: () => sendToUpload(pictureBytes('squarePng')),
  minaTinyPictureSent: () => sendToUpload(pictureBytes('tinyPng')),
  minaPageSent: () => sendToUpload(bytesOf('<!doctype html><title>Not a picture</title>')),
} satisfies Scenarios;

/** Reads the path as Mina. Returns the ETag of the response. */
async function readAsMina(path: string): Promise<{ etag: string }> {
  return { etag: await etagOf(path, 'mina') };
}

function openUpload(): Promise<{ uploadId: string; uploadUrl: string }> {
  return callSuccessfully('mina', 'POST', `${picturePath}/direct-upload`);
}

async function sendToUpload(bytes: Uint8Array<ArrayBuffer>): Promise<{ uploadId: string }> {
  const { uploadId, uploadUrl } = await openUpload();
  await loadImage(uploadUrl, { method: 'POST', body: formWith(bytes) });
  return { uploadId };
}
