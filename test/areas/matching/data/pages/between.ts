/**
 * Changes the data between two pages of recommendations through the real services, and records which candidates are
 * excluded afterwards.
 */
import { Refused } from '../../../../../src/platform/problems/refusal.ts';
import { deleteAccount } from '../../../../../src/areas/account/services/delete-account.ts';
import { saveFeedback } from '../../../../../src/areas/matching/services/save-feedback.ts';
import { sendRequest } from '../../../../../src/areas/matching/services/send-request.ts';
import { addBlock, removeBlock } from '../../../../../src/areas/safety/services/block.ts';
import { replaceLanguages } from '../../../../../src/areas/profile/services/replace-languages.ts';
import { updateSettings } from '../../../../../src/areas/profile/services/update-settings.ts';
import { insertSpeakers } from '../../operations/pool.ts';
import { runSql } from '../../../../support/direct-sql.ts';
import { testDeps } from '../../../../support/deps.ts';
import type { Between, Event } from './ranked.ts';
import type { Reading, Scene } from './scene.ts';

/** Performs something between one reader and one candidate. If the rules refuse it, the candidate stays in the list. */
export async function applyBetween(
  { candidates }: Scene,
  { reader, apart, story }: Reading,
  { kind, nth }: Between,
): Promise<void> {
  const deps = testDeps();
  const other = candidates[nth % candidates.length] ?? '';
  const reasons = apart.get(other) ?? new Set();
  // A block ends requests, which may exclude the candidate as well. So a block is removed only if it is the only
  // reason.
  if (kind === 'return' && (reasons.size !== 1 || !reasons.has('blocks'))) return;
  const said = await outcomeOf(async () => {
    if (kind === 'blocks') await addBlock(deps, reader, other);
    else if (kind === 'isBlocked') await addBlock(deps, other, reader);
    else if (kind === 'return') await removeBlock(deps, reader, other);
    else if (kind === 'hides') await saveFeedback(deps, reader, other, 'hide');
    else
      await sendRequest(deps, {
        ...(kind === 'asks' ? { senderId: reader, receiverId: other } : { senderId: other, receiverId: reader }),
        message: undefined,
        idempotency: { operationId: 'createMatchRequest', key: undefined },
      });
  });
  story.push(`${new Date().toISOString()}: ${kind} ${other} ${said}`);
  if (said !== 'done') return;
  if (kind === 'return') apart.delete(other);
  else apart.set(other, reasons.add(kind));
}

/** Performs something that affects the lists of all readers. */
export async function applyEvent(scene: Scene, { kind, nth }: Event): Promise<void> {
  const { candidates, hidden, left, readings } = scene;
  const deps = testDeps();
  const who = candidates[nth % candidates.length] ?? '';
  const show = (profileVisibility: 'everyone' | 'nobody', isRecommended: boolean) =>
    updateSettings(deps, who, { privacy: { profileVisibility, isRecommended } }, undefined);
  const said = await outcomeOf(async () => {
    if (kind === 'arrival')
      candidates.push(
        ...(await insertSpeakers({ count: 1, native: 'en', learning: 'ko', nth: 100 + candidates.length })),
      );
    else if (kind === 'shownOften')
      await runSql(
        'UPDATE match_pool SET exposure = exposure + 100, exposed_on = last_active_on WHERE user_id = ?',
        who,
      );
    else if (kind === 'learnsMore')
      await replaceLanguages(
        deps,
        who,
        { native: [{ language: 'en' }], learning: [{ language: 'ko', level: 'C1', targetLevel: 'C2' }] },
        undefined,
      );
    else if (kind === 'hidesProfile') await show('nobody', true);
    else if (kind === 'isUnlisted') await show('everyone', false);
    else if (kind === 'returns') await show('everyone', true);
    else if (kind === 'leaves')
      await deleteAccount(deps, {
        userId: who,
        role: 'user',
        sessionId: null,
        email: null,
        tokenId: null,
        expiresAt: 0,
      });
  });
  for (const { story } of readings) story.push(`${new Date().toISOString()}: ${kind} ${who} ${said}`);
  if (said !== 'done') return;
  if (kind === 'leaves') left.add(who);
  if (kind === 'hidesProfile' || kind === 'isUnlisted') hidden.add(who);
  if (kind === 'returns') hidden.delete(who);
}

async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.problem;
    throw error;
  }
}
