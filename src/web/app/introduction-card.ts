import { getMyProfile, updateMyProfile } from '../../client/sdk/index.ts';
import { fill, h } from './dom.ts';
import { createNotice } from './notice.ts';
import type { Profile, Session } from './session.ts';

/**
 * Renders the form that edits the introduction. It shows the new text at once, and the old text again if the server
 * refuses. If the profile was changed elsewhere meanwhile (412, because the SDK sends the version that was read), it
 * shows both texts and lets the user choose.
 */
export function renderIntroductionCard(
  session: Session,
  profile: Profile,
  show: (profile: Profile) => void,
): HTMLElement {
  const { client, texts } = session;
  let shown = profile;
  const outcome = createNotice(session);
  const conflict = h('div', { 'aria-live': 'polite' });
  const field = h(
    'textarea',
    { id: 'introduction', rows: '6', maxlength: '4000', 'aria-describedby': 'introduction-help' },
    profile.introduction ?? '',
  );
  const save = h('button', { type: 'submit', class: 'main' }, texts.save);

  async function submit(): Promise<void> {
    outcome.clear();
    fill(conflict);
    setBusy(true);
    const introduction = field.value.trim() === '' ? null : field.value;
    const before = shown;
    show({ ...before, introduction });
    const result = await updateMyProfile(client, { body: { introduction } });
    setBusy(false);
    if (result.ok) outcome.tell(texts.saved);
    shown = result.ok ? result.data : before;
    show(shown);
    if (result.status === 412) await showConflict();
    else if (!result.ok) outcome.refuse(result.problem);
  }

  function setBusy(isBusy: boolean): void {
    save.disabled = isBusy;
    save.textContent = isBusy ? texts.saving : texts.save;
  }

  async function showConflict(): Promise<void> {
    const current = await getMyProfile(client);
    if (!current.ok) return outcome.refuse(current.problem);
    shown = current.data;
    show(shown);
    fill(conflict, renderConflict(shown.introduction ?? ''));
  }

  const renderConflict = (theirs: string) =>
    h(
      'div',
      { class: 'conflict' },
      h('strong', {}, texts.conflict),
      h('p', {}, texts.conflictTheirs),
      h('blockquote', {}, theirs),
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'button', onclick: () => takeOther(theirs) }, texts.takeTheirs),
        h('button', { type: 'button', onclick: () => void submit() }, texts.keepMine),
      ),
    );

  function takeOther(theirs: string): void {
    field.value = theirs;
    fill(conflict);
    field.focus();
  }

  const onsubmit = (event: Event) => {
    event.preventDefault();
    void submit();
  };
  return h(
    'form',
    { class: 'card', onsubmit },
    h('h2', {}, h('label', { for: 'introduction' }, texts.introduction)),
    h('p', { class: 'help', id: 'introduction-help' }, texts.introductionHelp),
    field,
    conflict,
    save,
    outcome.element,
  );
}
