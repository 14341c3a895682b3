import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { newId } from '../../../platform/ids.ts';
import { canonicalJson } from '../../../store/canonical-json.ts';
import { requireValid } from '../../profile/index.ts';
import type { NewCorrection } from '../data/correct-messages.ts';
import type { CorrectionRecord } from '../data/corrections.ts';
import { checkCorrection, checkSpansIn, type Span } from '../rules/correction.ts';
import type { MessagePlace } from './edit-message.ts';
import { writeInRoom } from './write-in-room.ts';

/** A correction as it is sent. */
export interface CorrectionInput extends Pick<NewCorrection, 'clientCorrectionId' | 'revision'> {
  readonly spans: readonly Span[];
  readonly comment?: string;
}

/**
 * Corrects a message of another user. If the author has sent the same before, returns it, and `isNew` is false.
 *
 * @throws Refused request.invalid, and the reasons of `writeInRoom`.
 */
export async function correctMessage(
  deps: Deps,
  place: MessagePlace,
  { clientCorrectionId, revision, ...sent }: CorrectionInput,
): Promise<{ readonly correction: CorrectionRecord; readonly isNew: boolean }> {
  const content = requireValid(checkCorrection(sent.spans, sent.comment));
  const payloadHash = await sha256Base64url(canonicalJson({ revision, ...content }));
  const item = {
    id: newId(),
    ...place,
    clientCorrectionId,
    revision,
    ...content,
    payloadHash,
    at: deps.clock.nowIso(),
  };
  const result = await writeInRoom(deps, { kind: 'correct', item });
  if ('correction' in result) return result;
  requireValid(checkSpansIn(result.misfit, content.spans));
  throw new Error('The database and the rules disagree about spans.');
}
