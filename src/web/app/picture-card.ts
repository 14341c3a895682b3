import { deleteProfileImage, uploadProfileImage } from '../../client/sdk/index.ts';
import { fill, h } from './dom.ts';
import { createNotice } from './notice.ts';
import type { Profile, Session } from './session.ts';

/** Renders the upload of a picture. It shows the chosen file and the progress until the server's version is there. */
export function renderPictureCard(
  session: Session,
  profile: Profile,
  reload: () => Promise<Profile | null>,
): HTMLElement {
  const { client, texts } = session;
  const outcome = createNotice(session);
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
    const bar = h('progress', { max: '1', value: '0', 'aria-label': texts.uploading });
    fill(stage, h('img', { class: 'preview', src: preview, alt: '' }), h('div', {}, h('p', {}, texts.uploading), bar));
    const onUploadProgress = ({ sentBytes, totalBytes }: { sentBytes: number; totalBytes: number }) => {
      bar.value = totalBytes > 0 ? sentBytes / totalBytes : 0;
    };
    const result = await uploadProfileImage(client, { body: { file } }, { onUploadProgress });
    choose.value = '';
    fill(stage);
    URL.revokeObjectURL(preview);
    if (!result.ok) return outcome.refuse(result.problem);
    await refresh();
    outcome.tell(texts.uploaded);
  }

  async function remove(): Promise<void> {
    outcome.clear();
    const result = await deleteProfileImage(client);
    if (!result.ok) return outcome.refuse(result.problem);
    await refresh();
    outcome.tell(texts.removed);
  }

  /** The button that removes the picture. It is hidden if there is no picture. */
  const removal = h(
    'button',
    { type: 'button', class: 'quiet', hidden: profile.image === null, onclick: () => void remove() },
    texts.removePicture,
  );
  async function refresh(): Promise<void> {
    const changed = await reload();
    if (changed) removal.hidden = changed.image === null;
  }

  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'picture-title' },
    h('h2', { id: 'picture-title' }, texts.picture),
    h('p', { class: 'help', id: 'picture-help' }, texts.pictureHelp),
    h('div', { class: 'row' }, choose, h('label', { for: 'picture', class: 'button' }, texts.choosePicture), removal),
    stage,
    outcome.element,
  );
}
