import type { Zippable } from 'fflate';
import type { Deps } from '../../../platform/deps.ts';
import { readOne } from '../../../store/batch.ts';
import { selectShownPicture, storedName } from '../../profile/index.ts';
import { readPersonalData } from '../data/read-personal-data.ts';
import { explainArchive } from './explain-archive.ts';

/**
 * Builds the archive of everything the service stores about a user, as ZIP bytes: JSON files, the picture, and a text
 * that explains them.
 */
export async function buildArchive(deps: Deps, userId: string): Promise<Uint8Array<ArrayBuffer>> {
  // Imported only here: otherwise every start of the Worker would build the tables of the library.
  const { strToU8, zipSync } = await import('./zip.ts');
  const subjects = await readPersonalData(deps.db, userId, deps.clock.nowIso());
  const files: Zippable = { 'README.txt': strToU8(explainArchive(subjects.map((each) => each.export))) };
  for (const { export: shown, content } of subjects)
    files[`${shown.file}.json`] = strToU8(JSON.stringify(content, null, 2));
  const picture = await readPicture(deps, userId);
  if (picture !== null) files['profile.webp'] = [picture, { level: 0 }];
  return new Uint8Array(zipSync(files, { mtime: deps.clock.now() }));
}

async function readPicture({ db, env }: Deps, userId: string): Promise<Uint8Array | null> {
  const imageId = await readOne(db, selectShownPicture(userId));
  const stream = imageId === undefined ? null : await env.IMAGES.hosted.image(storedName(imageId)).bytes();
  return stream === null ? null : new Uint8Array(await new Response(stream).arrayBuffer());
}
