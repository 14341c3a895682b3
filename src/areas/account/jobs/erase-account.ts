import { archiveFolder } from '../rules/export.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { JobHandler } from '../../../jobs/handlers.ts';

/**
 * Removes whatever a purged account has left outside the database, also what no row led to: archives by their folder,
 * pictures by their creator, live connections. The cache holds nothing by person.
 */
export const eraseAccount: JobHandler<'account.erase'> = async ({ userId }, deps) => {
  await eraseFiles(deps, archiveFolder(userId));
  await erasePictures(deps, userId);
  const { USER_HUB: hubs } = deps.env;
  await hubs.get(hubs.idFromName(userId)).erase();
};

async function eraseFiles({ env }: Deps, prefix: string): Promise<void> {
  for (;;) {
    const { objects, truncated } = await env.FILES.list({ prefix });
    if (objects.length > 0) await env.FILES.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}

async function erasePictures({ env: { IMAGES } }: Deps, creator: string): Promise<void> {
  for (;;) {
    const { images, listComplete } = await IMAGES.hosted.list({ creator, limit: 100 });
    for (const { id } of images) await IMAGES.hosted.image(id).delete();
    if (listComplete || images.length === 0) return;
  }
}
