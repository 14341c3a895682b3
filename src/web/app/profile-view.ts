import { getMyProfile, signOut } from '../../client/sdk/index.ts';
import { fill, h } from './dom.ts';
import { renderIntroductionCard } from './introduction-card.ts';
import { createNotice } from './notice.ts';
import { renderPictureCard } from './picture-card.ts';
import type { Profile, Session } from './session.ts';
import { renderSummaryCard } from './summary-card.ts';

/**
 * Renders the page of a signed-in user. After a change only the summary is drawn again, so that no typed text is lost.
 */
export function renderProfileView(session: Session): HTMLElement {
  const { client, texts } = session;
  const outcome = createNotice(session);
  const summary = h('div', {}, h('div', { class: 'card skeleton', role: 'status' }, texts.loading));
  const cards = h('div', { class: 'stack' });
  const leave = async () => {
    await signOut(client);
    session.restart();
  };

  const showSummary = (profile: Profile) => fill(summary, renderSummaryCard(session, profile));
  const reload = async (): Promise<Profile | null> => {
    const result = await getMyProfile(client);
    if (result.ok) showSummary(result.data);
    else outcome.refuse(result.problem);
    return result.ok ? result.data : null;
  };
  const open = async () => {
    const profile = await reload();
    if (!profile) return fill(summary);
    fill(cards, renderIntroductionCard(session, profile, showSummary), renderPictureCard(session, profile, reload));
    summary.querySelector('h1')?.focus();
  };
  void open();

  return h(
    'main',
    { class: 'profile' },
    outcome.element,
    summary,
    cards,
    h(
      'p',
      { class: 'leave' },
      h('button', { type: 'button', class: 'quiet', onclick: () => void leave() }, texts.signOut),
    ),
  );
}
