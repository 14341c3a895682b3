import type { Language } from './language.ts';
import type { NotificationType } from './types.ts';

/** The text of a type in one language. */
export interface TemplateText {
  /** One line: the heading of a notice, the title of a push message, the subject of an e-mail. */
  readonly title: string;
  readonly body: string;
}

/** The text of a type in each language. */
export type Template = Readonly<Record<Language, TemplateText>>;

/** The text of each type until an administrator saves another one: version 1 of each template. */
export const defaultTemplates: Readonly<Record<NotificationType, Template>> = {
  'match.request_received': {
    ko: {
      title: '{actor}님이 매칭을 신청했어요',
      body: '프로필을 확인하고 7일 안에 답해 주세요.',
    },
    en: {
      title: '{actor} wants to learn with you',
      body: 'Look at their profile and answer within seven days.',
    },
  },
  'match.request_accepted': {
    ko: {
      title: '{actor}님과 매칭됐어요',
      body: '먼저 인사를 건네 보세요.',
    },
    en: {
      title: 'You and {actor} are matched',
      body: 'Say hello and plan your first talk.',
    },
  },
  'match.request_declined': {
    ko: {
      title: '{actor}님과는 매칭되지 않았어요',
      body: '나와 잘 맞는 다른 파트너를 찾아보세요.',
    },
    en: {
      title: '{actor} has declined your request',
      body: 'There are other partners who suit you. Take a look.',
    },
  },
  'match.request_expiring': {
    ko: {
      title: '{actor}님의 매칭 신청이 곧 만료돼요',
      body: '{expiresAt}까지 답할 수 있어요.',
    },
    en: {
      title: 'The request from {actor} ends soon',
      body: 'You can answer until {expiresAt}.',
    },
  },
  'chat.message': {
    ko: { title: '{actor}님이 메시지 {count}개를 보냈어요', body: '{message}' },
    en: { title: 'Messages from {actor}: {count}', body: '{message}' },
  },
  'chat.group_message': {
    ko: { title: '{room}에 새 메시지 {count}개', body: '{sender}: {message}' },
    en: { title: 'New messages in {room}: {count}', body: '{sender}: {message}' },
  },
  'chat.mention': {
    ko: { title: '{actor}님이 나를 언급했어요', body: '{message}' },
    en: { title: '{actor} has mentioned you', body: '{message}' },
  },
  'chat.correction': {
    ko: { title: '{actor}님이 메시지를 고쳐 줬어요', body: '{message}' },
    en: { title: '{actor} has corrected your message', body: '{message}' },
  },
  'chat.invited': {
    ko: { title: '{actor}님이 대화방에 초대했어요', body: '{room}에서 먼저 인사를 건네 보세요.' },
    en: { title: '{actor} has added you to a chat room', body: 'Say hello in {room}.' },
  },
  'session.requested': {
    ko: { title: '{actor}님이 세션을 요청했어요', body: '{startsAt}에 시작해요. 확정하거나 거절해 주세요.' },
    en: { title: '{actor} asks you for a session', body: 'It would begin on {startsAt}. Confirm or decline it.' },
  },
  'session.confirmed': {
    ko: { title: '{actor}님이 세션을 확정했어요', body: '{startsAt}에 만나요.' },
    en: { title: '{actor} has confirmed your session', body: 'It begins on {startsAt}.' },
  },
  'session.declined': {
    ko: { title: '{actor}님이 세션을 거절했어요', body: '{startsAt} 세션이에요. 다른 시간을 제안해 보세요.' },
    en: {
      title: '{actor} has declined your session',
      body: 'It would have begun on {startsAt}. You can suggest another time.',
    },
  },
  'session.cancelled': {
    ko: { title: '{actor}님과의 세션이 취소됐어요', body: '{startsAt} 세션이에요.' },
    en: { title: 'Your session with {actor} is cancelled', body: 'It would have begun on {startsAt}.' },
  },
  'session.cancelled_late': {
    ko: { title: '{actor}님과의 세션이 취소됐어요', body: '곧 시작할 예정이던 {startsAt} 세션이에요.' },
    en: { title: 'Your session with {actor} is cancelled', body: 'It would have begun soon, on {startsAt}.' },
  },
  'session.no_show': {
    ko: { title: '{actor}님이 회원님의 불참을 신고했어요', body: '{startsAt} 세션이에요.' },
    en: { title: '{actor} reports that you did not come', body: 'It is about the session of {startsAt}.' },
  },
  'session.reminder': {
    ko: { title: '{actor}님과의 세션이 다가오고 있어요', body: '{startsAt}에 만나요.' },
    en: { title: 'Your session with {actor} is coming up', body: 'It begins on {startsAt}.' },
  },
  'session.reminder_soon': {
    ko: { title: '{actor}님과의 세션이 곧 시작돼요', body: '{startsAt}에 만나요.' },
    en: { title: 'Your session with {actor} begins soon', body: 'It begins on {startsAt}.' },
  },
  'session.updated': {
    ko: { title: '{actor}님이 세션 내용을 바꿨어요', body: '{startsAt} 세션이에요. 바뀐 내용을 확인해 보세요.' },
    en: { title: '{actor} has changed your session', body: 'See what is new about the session of {startsAt}.' },
  },
  'session.proposed': {
    ko: {
      title: '{actor}님이 다른 시간을 제안했어요',
      body: '{startsAt}에 시작하자고 해요. 수락하거나 거절해 주세요.',
    },
    en: { title: '{actor} proposes another time', body: 'It would begin on {startsAt}. Accept or decline it.' },
  },
  'session.proposal_accepted': {
    ko: { title: '{actor}님이 새 시간을 수락했어요', body: '이제 {startsAt}에 시작해요.' },
    en: { title: '{actor} has accepted the new time', body: 'It begins on {startsAt} now.' },
  },
  'session.proposal_declined': {
    ko: { title: '{actor}님이 새 시간을 거절했어요', body: '{startsAt} 제안이에요. 세션은 원래 시간 그대로예요.' },
    en: { title: '{actor} has declined the new time', body: 'You proposed {startsAt}. The session stays as it was.' },
  },
  'session.expired': {
    ko: { title: '{actor}님이 제때 답하지 않았어요', body: '요청하거나 제안한 {startsAt} 시간이 만료됐어요.' },
    en: { title: '{actor} has not answered in time', body: 'What you asked for on {startsAt} has expired.' },
  },
  'session.clock_moved': {
    ko: {
      title: '{actor}님과의 정기 세션 시각이 달라져요',
      body: '시계가 바뀌어 {startsAt} 세션부터 현지 시각이 달라져요.',
    },
    en: {
      title: 'Your sessions with {actor} move on your clock',
      body: 'Clocks change. From {startsAt} on they begin at this time of yours.',
    },
  },
  'session.time_kept': {
    ko: {
      title: '{actor}님과의 세션 시각을 확인해 주세요',
      body: '시간대 규정이 바뀌었지만 옮길 시간이 이미 예약되어 {startsAt}에 그대로 시작해요. 다른 시간을 제안해 보세요.',
    },
    en: {
      title: 'Please look at a session with {actor}',
      body: 'A new law has changed your clocks, but its usual time is taken. It still begins on {startsAt}: you can propose another time.',
    },
  },
  'session.feedback_due': {
    ko: { title: '{actor}님과의 세션은 어땠나요?', body: '{startsAt} 세션이에요. 후기를 남겨 주세요.' },
    en: { title: 'How was your session with {actor}?', body: 'You met on {startsAt}. Give your feedback.' },
  },
  'stats.streak_at_risk': {
    ko: { title: '{days}일 연속 학습이 끊길 수 있어요', body: '{endsAt} 전에 잠깐이라도 학습하면 기록이 이어져요.' },
    en: {
      title: 'Your streak is at risk',
      body: 'Active days in a row: {days}. Do something before {endsAt} to keep it.',
    },
  },
  'stats.daily_goal_reached': {
    ko: { title: '하루 목표를 채웠어요', body: '목표한 {minutes}분을 모두 학습했어요. 이대로 꾸준히 이어 가요.' },
    en: { title: 'You have reached your daily goal', body: 'Your goal was {minutes} min. Well done.' },
  },
  'stats.weekly_goal_reached': {
    ko: { title: '한 주 목표를 채웠어요', body: '목표한 {days}일을 모두 채웠어요. 이대로 꾸준히 이어 가요.' },
    en: { title: 'You have reached your weekly goal', body: 'Your goal of active days was {days}. Well done.' },
  },
  'stats.weekly_summary': {
    ko: { title: '지난주 학습 요약이 나왔어요', body: '학습 {minutes}분, 활동한 날 {days}일, 세션 {sessions}회' },
    en: { title: 'Your week in figures', body: 'Study: {minutes} min. Active days: {days}. Sessions: {sessions}.' },
  },
  'onboarding.completed': {
    ko: {
      title: '가입 설문을 모두 마쳤어요',
      body: '이제 나와 잘 맞는 언어 교환 파트너를 만나 보세요.',
    },
    en: {
      title: 'Your profile is ready',
      body: 'Now meet language partners who suit you.',
    },
  },
  'system.announcement': {
    ko: { title: '{title}', body: '{body}' },
    en: { title: '{title}', body: '{body}' },
  },
};
