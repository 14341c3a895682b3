import type { Zippable } from 'fflate';
import type { Deps } from '../../../platform/deps.ts';
import { readOne } from '../../../store/batch.ts';
import { selectShownPicture, storedName } from '../../profile/index.ts';
import { readPersonalData, type SubjectFile } from '../data/read-personal-data.ts';

/**
 * Builds the archive of everything the service stores about a user, as ZIP bytes: JSON files, the picture, and a text
 * that explains them.
 */
export async function buildArchive(deps: Deps, userId: string): Promise<Uint8Array<ArrayBuffer>> {
  // Imported only here: otherwise every start of the Worker would build the tables of the library.
  const { strToU8, zipSync } = await import('./zip.ts');
  const subjects = await readPersonalData(deps.db, userId);
  const files: Zippable = { 'README.txt': strToU8(explanationOf(subjects)) };
  for (const { name, content } of subjects) files[`${name}.json`] = strToU8(JSON.stringify(content, null, 2));
  const picture = await readPicture(deps, userId);
  if (picture !== null) files['profile.webp'] = [picture, { level: 0 }];
  return new Uint8Array(zipSync(files, { mtime: deps.clock.now() }));
}

function explanationOf(subjects: readonly SubjectFile[]): string {
  const picture = { name: 'profile.webp', about: { ko: '프로필 사진', en: 'your picture (if you have one)' } };
  const lines = [...subjects.map(({ name, about }) => ({ name: `${name}.json`, about })), picture];
  return `STUDYMATE: 내 데이터 / my data

이 압축 파일에는 STUDYMATE가 보관하고 있는 회원님의 모든 데이터가 들어 있습니다. 시각은 UTC(RFC 3339)입니다.
This archive contains all data that STUDYMATE stores about you. Times are in UTC (RFC 3339).

${lines.map(({ name, about }) => `${name.padEnd(22)} ${about.ko} / ${about.en}`).join('\n')}
`;
}

async function readPicture({ db, env }: Deps, userId: string): Promise<Uint8Array | null> {
  const imageId = await readOne(db, selectShownPicture(userId));
  const stream = imageId === undefined ? null : await env.IMAGES.hosted.image(storedName(imageId)).bytes();
  return stream === null ? null : new Uint8Array(await new Response(stream).arrayBuffer());
}
