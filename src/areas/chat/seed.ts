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
import { chatMessages } from './data/tables.ts';

const messageId = seedIds(0x801b);
const clientMessageId = seedIds(0x801c);
const op = seedIds(0x801d);
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

/** What is said in the group and in the public room, and by which of their members. */
const talks = [
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

/** A conversation of the people who were matched, in the language that each learns, and talks in groups. */
export const seed = defineSeed(({ people, requests }) => [
  ...insertRows(
    chatMessages,
    requests.flatMap((request) => messagesOf(request, people)),
  ),
  ...insertRows(chatMessages, messagesInGroups(people, requests)),
]);

function messagesInGroups(
  people: readonly SeedPerson[],
  requests: readonly SeedRequest[],
): (typeof chatMessages.$inferInsert)[] {
  const match = requests.find(({ answer }) => answer?.status === 'accepted');
  const at = match?.answer?.at;
  // Matching makes the two rooms with the people.
  if (match === undefined || at === undefined || people.length === 0) return [];
  const named = people.map(({ id }) => id);
  return talks.flatMap(({ roomId, lines }, talk) => {
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

function messagesOf(
  { number, senderId, receiverId, answer }: SeedRequest,
  people: readonly SeedPerson[],
): (typeof chatMessages.$inferInsert)[] {
  if (answer?.status !== 'accepted') return [];
  return conversation.map(({ by, after, text, replyTo = null }, index) => {
    const unique = number * MESSAGES_A_ROOM + index;
    const writerId = by === 'sender' ? senderId : receiverId;
    return {
      id: messageId(unique),
      roomId: seedRoomId(number),
      sequence: index + 1,
      senderId: writerId,
      clientMessageId: clientMessageId(unique),
      // No app sends these again, so none has to be recognised.
      payloadHash: '-'.repeat(43),
      type: 'text',
      text: text[learnedBy(people.find(({ id }) => id === writerId))],
      replyTo,
      createdAt: addTime(answer.at, after),
      op: op(unique),
    };
  });
}

function learnedBy(person: SeedPerson | undefined): Language {
  const written = ['ko', 'en', 'ja'] as const;
  return written.find((language) => person?.learning.some((learned) => learned.language === language)) ?? 'en';
}
