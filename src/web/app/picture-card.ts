import { deleteProfileImage, uploadProfileImage } from '../../client/sdk/index.ts';
import { fill, h } from './dom.ts';
import { notice } from './notice.ts';
import type { Profile, Session } from './session.ts';

/** Uploads a picture with its progress, showing the chosen file until the server's own version is there. */
export function pictureCard(session: Session, profile: Profile, reload: () => Promise<Profile | null>): HTMLElement {
  const { client, say } = session;
  const outcome = notice(session);
  const stage = h('div', { class: 'stage' });
  const choose = h('input', {
    type: 'file',
    id: 'picture',
    accept: 'image/jpeg,image/png,image/webp',
    class: 'visually-hidden',
    onchange: () => void upload(),
  });

  async function upload(): Promise<void> {
    const file = choose.files?.[0];
    if (!file) return;
    outcome.clear();
    const preview = URL.createObjectURL(file);
    const bar = h('progress', { max: '1', value: '0', 'aria-label': say.uploading });
    fill(stage, h('img', { class: 'preview', src: preview, alt: '' }), h('div', {}, h('p', {}, say.uploading), bar));
    const onUploadProgress = ({ sentBytes, totalBytes }: { sentBytes: number; totalBytes: number }) => {
      bar.value = totalBytes > 0 ? sentBytes / totalBytes : 0;
    };
    const result = await uploadProfileImage(client, { body: { file } }, { onUploadProgress });
    choose.value = '';
    fill(stage);
    URL.revokeObjectURL(preview);
    if (!result.ok) return outcome.refuse(result.problem);
    await refresh();
    outcome.tell(say.uploaded);
  }

  async function remove(): Promise<void> {
    outcome.clear();
    const result = await deleteProfileImage(client);
    if (!result.ok) return outcome.refuse(result.problem);
    await refresh();
    outcome.tell(say.removed);
  }

  /** The button to remove a picture is there when there is one. */
  const removal = h(
    'button',
    { type: 'button', class: 'quiet', hidden: profile.image === null, onclick: () => void remove() },
    say.removePicture,
  );
  async function refresh(): Promise<void> {
    const changed = await reload();
    if (changed) removal.hidden = changed.image === null;
  }

  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'picture-title' },
    h('h2', { id: 'picture-title' }, say.picture),
    h('p', { class: 'help', id: 'picture-help' }, say.pictureHelp),
    h('div', { class: 'row' }, choose, h('label', { for: 'picture', class: 'button' }, say.choosePicture), removal),
    stage,
    outcome.element,
  );
}
