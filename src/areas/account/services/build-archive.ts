import type { Deps } from '../../../platform/deps.ts';
import { readOne } from '../../../store/batch.ts';
import { selectShownPicture, storedName } from '../../profile/index.ts';
import { readPersonalData } from '../data/read-personal-data.ts';
import { explainArchive } from './explain-archive.ts';
import { encodeText, makeZip, type ZippedFile } from './zip.ts';

/**
 * Builds the archive of everything the service stores about a user, as ZIP bytes: JSON files, the picture, and a text
 * that explains them.
 */
export async function buildArchive(deps: Deps, userId: string): Promise<Uint8Array<ArrayBuffer>> {
  const subjects = await readPersonalData(deps.db, userId, deps.clock.nowIso());
  const files: ZippedFile[] = [
    { name: 'README.txt', bytes: encodeText(explainArchive(subjects.map((each) => each.export))) },
    ...subjects.map(({ export: { file }, content }) => ({
      name: `${file}.json`,
      bytes: encodeText(JSON.stringify(content, null, 2)),
    })),
  ];
  const picture = await readPicture(deps, userId);
  if (picture !== null) files.push({ name: 'profile.webp', bytes: picture, isStored: true });
  return makeZip(files, deps.clock.now());
}

async function readPicture({ db, env }: Deps, userId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const imageId = await readOne(db, selectShownPicture(userId));
  const stream = imageId === undefined ? null : await env.IMAGES.hosted.image(storedName(imageId)).bytes();
  return stream === null ? null : new Uint8Array(await new Response(stream).arrayBuffer());
}
