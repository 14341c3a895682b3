import type { Zippable } from 'fflate';
import { readPersonalData } from '../data/personal-data.ts';
import { storedName } from '../../profile/rules/image/urls.ts';
import type { Deps } from '../../../platform/deps.ts';

const readme = `STUDYMATE: 내 데이터 / my data

이 압축 파일에는 STUDYMATE가 보관하고 있는 회원님의 모든 데이터가 들어 있습니다. 시각은 UTC(RFC 3339)입니다.
This archive holds everything STUDYMATE keeps about you. Instants are UTC (RFC 3339).

profile.json       프로필 / your profile
languages.json     모국어와 학습 언어 / native and learned languages
availability.json  가능한 시간 / when you are free
settings.json      설정 / settings
timeZones.json     시간대 기록 / time zones you lived in
consents.json      동의 기록 / what you agreed to
interests.json     관심 주제, 학습 동기 / topics and why you learn
preferences.json   파트너 선호 / what you look for in a partner
onboarding.json    온보딩 진행과 답변 / onboarding and its answers
matchRequests.json 주고받은 매칭 요청 / match requests you sent and received
matches.json       매칭 / people you are or were matched with
matchPreferences.json  매칭 조건 / what you set for recommendations
matchFeedback.json 추천에 대한 의견 / what you said about recommended people
notifications.json 알림 / what you were told
blocks.json        차단한 사용자 / people you blocked
signIn.json        로그인 수단, 로그인 기록, 보안 기록 / identities, sessions, security log
reports.json       신고 내역 / reports you made
exports.json       내보내기 기록 / exports you asked for
profile.webp       프로필 사진 / your picture (if you have one)
`;

/** The archive of everything the service holds about a person, as ZIP bytes: JSON files, the picture, and a page that explains them. */
export async function buildArchive(deps: Deps, userId: string): Promise<Uint8Array<ArrayBuffer>> {
  // Only here, where it is used: its tables would be built at every start of the Worker.
  const { strToU8, zipSync } = await import('./zip.ts');
  const data = await readPersonalData(deps.db, userId);
  const files: Zippable = { 'README.txt': strToU8(readme) };
  for (const [name, content] of Object.entries(data)) files[`${name}.json`] = strToU8(JSON.stringify(content, null, 2));
  const picture = data.profile?.imageId ? await pictureBytes(deps.env.IMAGES, data.profile.imageId) : null;
  if (picture !== null) files['profile.webp'] = [picture, { level: 0 }];
  return new Uint8Array(zipSync(files, { mtime: deps.clock.now() }));
}

async function pictureBytes(images: ImagesBinding, imageId: string): Promise<Uint8Array | null> {
  const stream = await images.hosted.image(storedName(imageId)).bytes();
  return stream === null ? null : new Uint8Array(await new Response(stream).arrayBuffer());
}
