import { addTime, type Duration } from '../../platform/time/instant.ts';
import {
  defineSeed,
  insertRows,
  seedConversationLasts,
  seedGroupId,
  seedIds,
  seedPublicRoomId,
  seedRoomId,
} from '../define-seed.ts';
import type { SeedPerson, SeedRequest } from '../seed-data.ts';
import { indexOldStatements } from './data/search-index.ts';
import { chatCorrections, chatMessages } from './data/tables.ts';

const messageId = seedIds(0x801b);
const clientMessageId = seedIds(0x801c);
const op = seedIds(0x801d);
const correctionId = seedIds(0x8027);
const clientCorrectionId = seedIds(0x8028);
/** More messages than a seeded conversation has. */
const MESSAGES_A_ROOM = 100;
/** More than the numbers of messages between partners. */
const GROUP_TALKS = 1_000_000;

type Language = 'ko' | 'en' | 'ja';

/** One line of a conversation, in each language that a writer may be learning. */
interface Line {
  readonly by: 'sender' | 'receiver';
  readonly after: Duration;
  readonly text: Readonly<Record<Language, string>>;
  /** The line that it answers, from 1. */
  readonly replyTo?: number;
  /** What the partner corrects in it. */
  readonly correction?: Readonly<Record<Language, readonly [original: string, replacement: string, comment: string]>>;
}

const conversation: readonly Line[] = [
  {
    by: 'sender',
    after: { minutes: 4 },
    text: {
      ko: '수락해 주셔서 감사합니다! 잘 부탁드려요.',
      en: 'Thank you for accepting! Nice to meet you.',
      ja: '承認ありがとうございます！よろしくお願いします。',
    },
    correction: {
      ko: ['부탁드려요', '부탁드립니다', '처음 인사할 때는 이렇게 말하면 더 정중해요.'],
      en: ['Thank you', 'Thanks', 'Friends say it like this.'],
      ja: ['承認', '承認してくれて', '友だちには「〜てくれて」と言うと自然です。'],
    },
  },
  {
    by: 'receiver',
    after: { minutes: 9 },
    text: {
      ko: '반가워요! 저는 한국 드라마를 좋아해요. 그래서 한국어를 배워요.',
      en: 'Nice to meet you too! I love British series, so I learn English.',
      ja: 'はじめまして！日本のドラマが好きで、日本語を勉強しています。',
    },
  },
  {
    by: 'sender',
    after: { minutes: 15 },
    text: {
      ko: '저도 드라마를 좋아해요. 요즘 뭐 봐요?',
      en: 'Me too! What are you watching these days?',
      ja: '私もドラマが好きです。最近何を見ていますか？',
    },
    replyTo: 2,
  },
  {
    by: 'receiver',
    after: { minutes: 31 },
    text: {
      ko: '지금은 요리 드라마를 봐요. 배고파져요 😂',
      en: 'A cooking drama. It makes me hungry 😂',
      ja: '料理のドラマを見ています。お腹が空きます😂',
    },
    correction: {
      ko: ['배고파져요', '배가 고파져요', '조사를 넣으면 더 자연스러워요.'],
      en: ['A cooking drama', "I'm watching a cooking drama", 'A full sentence sounds more natural.'],
      ja: ['空きます', '空いてきます', '変化は「〜てくる」で言えます。'],
    },
    replyTo: 3,
  },
  {
    by: 'sender',
    after: { hours: 20 },
    text: {
      ko: '수요일 저녁에 시간 있어요?\n30분씩 두 언어로 이야기해요.',
      en: 'Do you have time on Wednesday evening?\nHalf an hour in each language.',
      ja: '水曜日の夜、時間がありますか？\n30分ずつ二つの言語で話しましょう。',
    },
  },
  {
    by: 'receiver',
    after: seedConversationLasts,
    text: {
      ko: '네, 좋아요! 수요일에 봐요.',
      en: 'Yes, that works. See you on Wednesday!',
      ja: 'はい、大丈夫です。水曜日に話しましょう！',
    },
    replyTo: 5,
  },
];

/**
 * A conversation of the people who were matched: each writes in the language they learn, and corrects the other. And
 * talks in groups.
 */
export const seed = defineSeed(({ people, requests }) => {
  const talks = requests.flatMap((request) => talkOf(request, people));
  const inDirectRooms = talks.map(({ message }) => message);
  const inGroups = messagesInGroups(people, requests);
  return [
    ...insertRows(chatMessages, inDirectRooms),
    ...insertRows(chatMessages, inGroups),
    ...indexOldStatements(
      [...inDirectRooms, ...inGroups].map(({ id, text }) => ({ id, revision: 1, text: text ?? '' })),
    ),
    ...insertRows(
      chatCorrections,
      talks.flatMap(({ correction }) => correction ?? []),
    ),
  ];
});

/** What is said in the group and in the public room, and by which of their members. */
const groupTalks = [
  {
    roomId: seedGroupId,
    lines: [
      [0, '스터디 방을 만들었어요! 여기서 매일 한 문장씩 써 봐요.'],
      [1, '좋아요! 今日の一文：오늘은 날씨가 좋아서 걸어서 왔어요.'],
      [0, '자연스러워요 👏'],
    ],
  },
  {
    roomId: seedPublicRoomId,
    lines: [
      [0, '어서 오세요! 영어로 자유롭게 이야기하는 방이에요.'],
      [2, 'Hi everyone! Is anyone up for a call this weekend?'],
      [1, '저요! Saturday evening works for me.'],
      [3, "I'd love to listen in. My English is still slow."],
    ],
  },
] as const;

function messagesInGroups(
  people: readonly SeedPerson[],
  requests: readonly SeedRequest[],
): (typeof chatMessages.$inferInsert)[] {
  const match = requests.find(({ answer }) => answer?.status === 'accepted');
  const at = match?.answer?.at;
  // Matching makes the two rooms with the people.
  if (match === undefined || at === undefined || people.length === 0) return [];
  const named = people.map(({ id }) => id);
  return groupTalks.flatMap(({ roomId, lines }, talk) => {
    const members = roomId === seedGroupId ? [match.receiverId, match.senderId] : named;
    return lines.map(([member, text], index) => {
      const unique = GROUP_TALKS + talk * MESSAGES_A_ROOM + index;
      const last = index === lines.length - 1;
      return {
        id: messageId(unique),
        roomId,
        sequence: index + 1,
        senderId: members[member] ?? match.senderId,
        clientMessageId: clientMessageId(unique),
        payloadHash: '-'.repeat(43),
        type: 'text' as const,
        text,
        replyTo: null,
        createdAt: addTime(addTime(at, { hours: 1 }), last ? seedConversationLasts : { minutes: 5 * (index + 1) }),
        op: op(unique),
      };
    });
  });
}

interface SeededLine {
  readonly message: typeof chatMessages.$inferInsert;
  readonly correction: typeof chatCorrections.$inferInsert | null;
}

function talkOf({ number, senderId, receiverId, answer }: SeedRequest, people: readonly SeedPerson[]): SeededLine[] {
  if (answer?.status !== 'accepted') return [];
  let changes = 0;
  return conversation.map(({ by, after, text: texts, replyTo = null, correction }, index) => {
    const unique = number * MESSAGES_A_ROOM + index;
    const [writerId, partnerId] = by === 'sender' ? [senderId, receiverId] : [receiverId, senderId];
    const language = learnedBy(people.find(({ id }) => id === writerId));
    const text = texts[language];
    const message = {
      id: messageId(unique),
      roomId: seedRoomId(number),
      sequence: index + 1,
      senderId: writerId,
      clientMessageId: clientMessageId(unique),
      // No app sends these again, so none has to be recognised.
      payloadHash: '-'.repeat(43),
      type: 'text' as const,
      text,
      language,
      replyTo,
      createdAt: addTime(answer.at, after),
      op: op(unique),
      changeSequence: correction === undefined ? null : (changes += 1),
    };
    if (correction === undefined) return { message, correction: null };
    const [original, replacement, comment] = correction[language];
    const start = Array.from(text.slice(0, text.indexOf(original))).length;
    const spans = JSON.stringify([{ start, end: start + Array.from(original).length, replacement }]);
    const given = {
      id: correctionId(unique),
      messageId: message.id,
      authorId: partnerId,
      receiverId: writerId,
      clientCorrectionId: clientCorrectionId(unique),
      payloadHash: '-'.repeat(43),
      revision: 1,
      spans,
      comment,
      createdAt: addTime(message.createdAt, { minutes: 2 }),
      learnedAt: by === 'sender' ? addTime(message.createdAt, { minutes: 8 }) : null,
      op: op(unique),
    };
    return { message, correction: given };
  });
}

function learnedBy(person: SeedPerson | undefined): Language {
  const written = ['ko', 'en', 'ja'] as const;
  return written.find((language) => person?.learning.some((learned) => learned.language === language)) ?? 'en';
}
