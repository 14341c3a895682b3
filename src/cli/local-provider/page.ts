export interface PageContent {
  readonly provider: 'google' | 'naver';
  readonly locale: 'en' | 'ko';
  readonly people: readonly { readonly user: string; readonly name: string }[];
}

const providerNames = { google: 'Google', naver: 'Naver' } as const;

const texts = {
  en: {
    title: 'Local sign-in instead of',
    about: 'This page runs on your machine and stands in for the provider. Nothing leaves the machine.',
    seeded: 'A seeded user',
    other: 'Another user',
    email: 'E-mail address',
    name: 'Name',
    verified: 'The provider has verified the address (Naver never says so)',
    signIn: 'Sign in',
    refuse: 'Refuse, and go back',
  },
  ko: {
    title: '로컬 로그인 대상:',
    about: '이 페이지는 내 컴퓨터에서 실행되며 로그인 제공자를 대신합니다. 정보는 외부로 전송되지 않습니다.',
    seeded: '준비된 사용자',
    other: '다른 사용자',
    email: '이메일 주소',
    name: '이름',
    verified: '제공자가 이메일을 확인함 (네이버는 확인 여부를 알려 주지 않음)',
    signIn: '로그인',
    refuse: '거부하고 돌아가기',
  },
} as const;

/** The page on which the user chooses who signs in. It works without a script. */
export function renderPage({ provider, locale, people }: PageContent): string {
  const t = texts[locale];
  const choices = people.map(
    ({ user, name }) => `<button name="person" value="${escape(user)}">${escape(name)}</button>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${t.title} ${providerNames[provider]}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 2rem auto; padding: 0 1rem }
  form { display: grid; gap: .5rem; margin: 0 0 1.5rem } button, input { font: inherit; padding: .5rem }
  label { display: grid } label.check { display: flex; gap: .5rem; align-items: start }
</style>
<main>
<h1>${t.title} ${providerNames[provider]}</h1>
<p>${t.about}</p>
<h2>${t.seeded}</h2>
<form method="post">${choices.join('')}</form>
<h2>${t.other}</h2>
<form method="post">
<label>${t.email}<input name="email" type="email" required></label>
<label>${t.name}<input name="name"></label>
<label class="check"><input name="verified" type="checkbox" checked> ${t.verified}</label>
<button>${t.signIn}</button>
</form>
<form method="post"><button name="refuse" value="yes">${t.refuse}</button></form>
</main>
</html>
`;
}

function escape(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
