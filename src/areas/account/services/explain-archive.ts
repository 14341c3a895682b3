import type { BothLanguages, TableExport } from '../../../store/declare-table.ts';

const picture = { name: 'profile.webp', about: { ko: '프로필 사진', en: 'your picture (if you have one)' } };

/** The text that explains every file of an archive, and every property of its items, in both languages. */
export function explainArchive(exports: readonly TableExport[]): string {
  const sections = exports.map(({ file, about, columns }) =>
    [line(`${file}.json`, about), ...Object.entries(columns).map(([name, each]) => line(`  ${name}`, each))].join('\n'),
  );
  return `STUDYMATE: 내 데이터 / my data

이 압축 파일에는 STUDYMATE가 보관하고 있는 회원님의 모든 데이터가 들어 있습니다. 시각은 UTC(RFC 3339)입니다.
파일마다 그 안에 있는 항목의 뜻을 아래에 적었습니다.
This archive contains all data that STUDYMATE stores about you. Times are in UTC (RFC 3339).
Below each file you find the meaning of its properties.

${[...sections, line(picture.name, picture.about)].join('\n\n')}
`;
}

function line(name: string, { ko, en }: BothLanguages): string {
  return `${name.padEnd(24)} ${ko} / ${en}`;
}
