import { declareTable } from '../../../store/declare-table.ts';
import { CONSENTS_KEPT, ZONES_KEPT } from '../rules/histories.ts';
import { emptyProfileStatement } from './forget-profile.ts';
import {
  availabilityOverrides,
  consents,
  imageUploads,
  userAvailability,
  userInterests,
  userLanguages,
  userPreferences,
  userProfiles,
  userSettings,
  zoneHistory,
} from './tables.ts';

/** The tables of the area profile. */
export const profileTables = [
  declareTable(userProfiles, {
    people: {
      // Keeps the id alone, so that no other user gets it.
      id: { statements: (userId, now) => [emptyProfileStatement(userId, now)] },
    },
    export: {
      file: 'profile',
      about: { ko: '프로필', en: 'your profile' },
      columns: {
        id: { ko: '회원님의 ID', en: 'your id' },
        email: { ko: '이메일 주소', en: 'email address' },
        emailVerified: { ko: '이메일 주소가 확인되었는지', en: 'whether the address is verified' },
        role: { ko: '권한(user, admin)', en: 'user or admin' },
        status: { ko: '계정 상태', en: 'state of the account' },
        deletionRequestedAt: { ko: '탈퇴를 신청한 시각', en: 'when you asked for the deletion of the account' },
        deleteAfter: { ko: '데이터가 삭제되는 시각', en: 'when your data will be deleted' },
        englishName: { ko: '영어 이름', en: 'name in English' },
        nativeName: { ko: '모국어 이름', en: 'name in your language' },
        introduction: { ko: '자기소개', en: 'introduction' },
        birthYear: { ko: '태어난 해', en: 'year of birth' },
        birthDate: { ko: '생년월일', en: 'date of birth' },
        birthChanges: { ko: '생년월일을 바꾼 횟수', en: 'how often you have changed your birth' },
        birthCorrections: { ko: '고객센터가 생년월일을 고친 횟수', en: 'how often support has corrected it' },
        ageGroup: { ko: '연령 구분(minor, adult)', en: 'minor or adult' },
        gender: { ko: '성별', en: 'gender' },
        residence: { ko: '거주지', en: 'where you live' },
        timeZone: { ko: '시간대', en: 'time zone' },
        imageId: { ko: '프로필 사진의 ID', en: 'id of your picture' },
        imageWidth: { ko: '사진 너비(픽셀)', en: 'its width in pixels' },
        imageHeight: { ko: '사진 높이(픽셀)', en: 'its height in pixels' },
        imageUpdatedAt: { ko: '사진을 올린 시각', en: 'when you uploaded it' },
        onboardingCompletedAt: { ko: '온보딩을 마친 시각', en: 'when you completed the onboarding' },
        lastActiveAt: { ko: '마지막으로 활동한 시각', en: 'when you were last active' },
        createdAt: { ko: '가입한 시각', en: 'when you joined' },
        updatedAt: { ko: '마지막으로 바뀐 시각', en: 'when the profile last changed' },
      },
      withheld: [
        'version', // counts the changes for the service
        'languagesVersion', // counts the changes for the service
        'availabilityVersion', // counts the changes for the service
        'imageVersion', // counts the changes for the service
      ],
    },
  }),
  declareTable(userLanguages, {
    people: { userId: 'delete' },
    rows: 15, // contract/schemas/LanguagesReplacement.yaml: 5 native and 10 learned languages
    export: {
      file: 'languages',
      about: { ko: '모국어와 학습 언어', en: 'native and learned languages' },
      columns: {
        language: { ko: '언어 코드', en: 'code of the language' },
        kind: { ko: '종류: native(모국어), learning(학습 언어)', en: 'native or learning' },
        position: { ko: '순서', en: 'place in your order' },
        level: { ko: '현재 수준', en: 'level' },
        targetLevel: { ko: '목표 수준', en: 'level you want to reach' },
        speakingLevel: { ko: '말하기 수준', en: 'level of speaking' },
        listeningLevel: { ko: '듣기 수준', en: 'level of listening' },
        readingLevel: { ko: '읽기 수준', en: 'level of reading' },
        writingLevel: { ko: '쓰기 수준', en: 'level of writing' },
      },
      order: ['kind', 'position'],
    },
  }),
  declareTable(userAvailability, {
    people: { userId: 'delete' },
    rows: 70, // contract/schemas/AvailabilityReplacement.yaml
    export: {
      file: 'weeklyHours',
      about: { ko: '매주 가능한 시간', en: 'your free hours of a week' },
      columns: {
        weekday: { ko: '요일: 1(월)부터 7(일)', en: '1 (Monday) to 7 (Sunday)' },
        startMinute: { ko: '시작 시각(자정부터 분)', en: 'begin, in minutes from midnight' },
        endMinute: { ko: '종료 시각(자정부터 분)', en: 'end, in minutes from midnight' },
      },
      order: ['weekday', 'startMinute'],
    },
  }),
  declareTable(availabilityOverrides, {
    people: { userId: 'delete' },
    rows: 100, // contract/schemas/AvailabilityReplacement.yaml
    export: {
      file: 'dateOverrides',
      about: { ko: '특정 날짜의 가능한 시간 변경', en: 'exceptions from your free hours on single dates' },
      columns: {
        onDate: { ko: '날짜', en: 'date' },
        startMinute: { ko: '시작 시각(자정부터 분)', en: 'begin, in minutes from midnight' },
        endMinute: { ko: '종료 시각(자정부터 분)', en: 'end, in minutes from midnight' },
        kind: { ko: '종류: off(불가능), extra(추가로 가능)', en: 'off (not free) or extra (also free)' },
      },
      order: ['onDate', 'startMinute'],
    },
  }),
  declareTable(userSettings, {
    people: { userId: 'delete' },
    export: {
      file: 'settings',
      about: { ko: '설정', en: 'settings' },
      columns: {
        profileVisibility: { ko: '프로필 공개 범위', en: 'who sees your profile' },
        onlineStatusAudience: { ko: '접속 상태 공개 범위', en: 'who sees whether you are online' },
        messageAudience: { ko: '메시지를 보낼 수 있는 사람', en: 'who can write to you' },
        ageBandAudience: { ko: '연령대 공개 범위', en: 'who sees your age band' },
        residenceAudience: { ko: '거주지 공개 범위', en: 'who sees where you live' },
        isRecommended: { ko: '다른 사용자에게 추천되는지', en: 'whether you are recommended to others' },
        interfaceLanguage: { ko: '화면 언어', en: 'language of the app' },
        textSize: { ko: '글자 크기', en: 'text size' },
        reducesMotion: { ko: '움직임 줄이기', en: 'reduced motion' },
        hasHighContrast: { ko: '고대비', en: 'high contrast' },
        showsCaptions: { ko: '자막 표시', en: 'captions' },
        updatedAt: { ko: '마지막으로 바꾼 시각', en: 'when you last changed them' },
      },
      withheld: [
        'version', // counts the changes for the service
      ],
    },
  }),
  declareTable(zoneHistory, {
    people: { userId: 'delete' },
    rows: ZONES_KEPT, // the statements that add one (zone-history.ts)
    export: {
      file: 'timeZones',
      about: { ko: '시간대 기록', en: 'your time zones' },
      columns: {
        startsAt: { ko: '적용되기 시작한 시각', en: 'since when' },
        timeZone: { ko: '시간대', en: 'time zone' },
      },
      order: ['startsAt'],
    },
  }),
  declareTable(consents, {
    people: { userId: 'delete' },
    rows: CONSENTS_KEPT + 1, // pruneConsentsStatement, for each pair of published versions
    export: {
      file: 'consents',
      about: { ko: '동의 기록', en: 'your consents' },
      columns: {
        id: { ko: '동의 기록의 ID', en: 'id of the entry' },
        termsVersion: { ko: '동의한 이용약관의 버전', en: 'version of the terms of service' },
        privacyVersion: { ko: '동의한 개인정보 처리방침의 버전', en: 'version of the privacy policy' },
        acceptsMarketing: { ko: '광고 수신에 동의했는지', en: 'whether you accepted advertising' },
        agreedAt: { ko: '동의한 시각', en: 'when you agreed' },
      },
      order: ['agreedAt', 'id'],
    },
  }),
  declareTable(userInterests, {
    people: { userId: 'delete' },
    export: {
      file: 'interests',
      about: { ko: '관심 주제와 학습 동기', en: 'your topics and reasons for learning' },
      columns: {
        motivations: { ko: '학습 동기', en: 'reasons for learning' },
        topics: { ko: '관심 주제', en: 'topics' },
        learningStyles: { ko: '학습 방식', en: 'ways of learning' },
        learningExpectations: { ko: '학습에서 기대하는 것', en: 'what you expect from learning' },
        updatedAt: { ko: '마지막으로 바꾼 시각', en: 'when you last changed them' },
      },
      withheld: [
        'version', // counts the changes for the service
      ],
    },
  }),
  declareTable(userPreferences, {
    people: { userId: 'delete' },
    export: {
      file: 'preferences',
      about: { ko: '선호하는 파트너', en: 'what you look for in a partner' },
      columns: {
        partnerGender: { ko: '원하는 파트너의 성별(없으면 모두)', en: 'gender of the partner; null for any' },
        partnerPersonalities: { ko: '원하는 파트너의 성향', en: 'personality of the partner' },
        communicationMethod: { ko: '대화 방식', en: 'how you want to talk' },
        dailyMinutes: { ko: '하루 학습 시간', en: 'minutes a day' },
        groupSizes: { ko: '원하는 인원', en: 'size of the group' },
        updatedAt: { ko: '마지막으로 바꾼 시각', en: 'when you last changed them' },
      },
      withheld: [
        'version', // counts the changes for the service
      ],
    },
  }),
  declareTable(imageUploads, {
    people: { userId: 'delete' },
    rows: 'grow', // with each upload of a picture; a row is kept for an hour
    export: 'nothing', // pictures that are being uploaded, kept for an hour
  }),
];
