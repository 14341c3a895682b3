import type { Deps } from '../../../platform/deps.ts';
import { archiveFolder } from '../rules/export.ts';

/** Deletes every archive of a user, found by its folder. */
export async function eraseArchives({ env }: Deps, userId: string): Promise<void> {
  const prefix = archiveFolder(userId);
  for (;;) {
    const { objects, truncated } = await env.FILES.list({ prefix });
    if (objects.length > 0) await env.FILES.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}
