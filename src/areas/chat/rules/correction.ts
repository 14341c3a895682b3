import { type Checked, makeFault, paragraphFaults, resultOf, tidyIntroduction } from '../../profile/index.ts';

/** How many corrections a message can have. */
export const CORRECTIONS_A_MESSAGE = 20;

/** How long each text of a correction may be. */
const correctionTextLimit = { characters: 1000, codePoints: 1000 } as const;

/** A place in a text, in code points, and what is to stand there; null removes what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
}

/** What a correction says. */
export interface CorrectionContent {
  /** In the order of the text. */
  readonly spans: readonly Span[];
  readonly comment: string | null;
}

/** Checks a correction as far as that needs no text. The value is what is stored. */
export function checkCorrection(sent: readonly Span[], said: string | null | undefined): Checked<CorrectionContent> {
  const spans = sent.map((span) => ({ ...span, replacement: span.replacement && tidyIntroduction(span.replacement) }));
  const comment = typeof said === 'string' ? tidyIntroduction(said) : null;
  const faults = spans.flatMap(({ start, end, replacement }, index) => {
    const before = spans[index - 1];
    return [
      ...(end < start ? [makeSpanFault(index)] : []),
      ...(before !== undefined && start < before.end ? [makeOrderFault(index)] : []),
      ...(replacement === null
        ? start === end
          ? [makeIdleFault(index)]
          : []
        : paragraphFaults(`/body/spans/${index}/replacement`, replacement, correctionTextLimit)),
    ];
  });
  if (comment !== null) faults.push(...paragraphFaults('/body/comment', comment, correctionTextLimit));
  return resultOf(faults, { spans, comment });
}

/** Checks spans against the text that they correct: they lie inside, and each changes something. */
export function checkSpansIn(text: string, spans: readonly Span[]): Checked<readonly Span[]> {
  const letters = Array.from(text);
  const faults = spans.flatMap(({ start, end, replacement }, index) => {
    if (end > letters.length) return [makeSpanFault(index)];
    return letters.slice(start, end).join('') === (replacement ?? '') ? [makeIdleFault(index)] : [];
  });
  return resultOf(faults, spans);
}

/** A span with what it covers. */
export interface ShownSpan extends Span {
  readonly original: string;
}

/** Applies spans to the text that they correct. */
export function applySpans(text: string, spans: readonly Span[]): { corrected: string; shown: ShownSpan[] } {
  const letters = Array.from(text);
  const covered = (start: number, end: number): string => letters.slice(start, end).join('');
  const shown = spans.map((span) => ({ ...span, original: covered(span.start, span.end) }));
  const kept = spans.map(({ start }, index) => covered(spans[index - 1]?.end ?? 0, start));
  const rest = covered(spans.at(-1)?.end ?? 0, letters.length);
  return { corrected: spans.map((span, index) => `${kept[index]}${span.replacement ?? ''}`).join('') + rest, shown };
}

const makeSpanFault = (index: number) =>
  makeFault(
    `/body/spans/${index}/end`,
    'Is before `start`, or after the end of the text. Spans count code points of the text as it was answered.',
    '`start`보다 앞이거나 글의 끝을 넘습니다. 구간은 응답으로 받은 글의 코드 포인트로 셉니다.',
    { en: 'This place is not in the message.', ko: '메시지에 없는 위치입니다.' },
  );

const makeOrderFault = (index: number) =>
  makeFault(
    `/body/spans/${index}/start`,
    'Is before the end of the span before it. Spans stand in the order of the text and do not overlap.',
    '앞 구간이 끝나는 곳보다 앞입니다. 구간은 글의 순서대로 서로 겹치지 않아야 합니다.',
    { en: 'Two corrections overlap.', ko: '고친 부분이 서로 겹칩니다.' },
  );

const makeIdleFault = (index: number) =>
  makeFault(
    `/body/spans/${index}/replacement`,
    'Changes nothing: it is what stands there already.',
    '이미 그 자리에 있는 글과 같아 바뀌는 것이 없습니다.',
    { en: 'This changes nothing.', ko: '바뀌는 내용이 없습니다.' },
  );
