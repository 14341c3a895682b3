/** Names of generated people: the written name and how it is written in Latin letters. */
export type Name = readonly [native: string, latin: string];
export type NameList = readonly [Name, ...Name[]];

// Most frequent first (Statistics Korea, 2015 census); they are picked with a skew to the front.
export const koreanFamilies: NameList = [
  ['김', 'Kim'], ['이', 'Lee'], ['박', 'Park'], ['최', 'Choi'], ['정', 'Jung'], ['강', 'Kang'], ['조', 'Cho'], ['윤', 'Yoon'], ['장', 'Jang'],
  ['임', 'Lim'], ['한', 'Han'], ['오', 'Oh'], ['서', 'Seo'], ['신', 'Shin'], ['권', 'Kwon'], ['황', 'Hwang'], ['안', 'Ahn'], ['송', 'Song'],
];
export const koreanGiven: { readonly female: NameList; readonly male: NameList } = {
  female: [
    ['서연', 'Seoyeon'], ['민지', 'Minji'], ['지우', 'Jiwoo'], ['하은', 'Haeun'], ['수빈', 'Subin'], ['예린', 'Yerin'], ['유진', 'Yujin'],
    ['채원', 'Chaewon'], ['소희', 'Sohee'], ['은지', 'Eunji'], ['나연', 'Nayeon'], ['다은', 'Daeun'], ['가영', 'Gayoung'], ['보라', 'Bora'],
  ],
  male: [
    ['민준', 'Minjun'], ['서준', 'Seojun'], ['도윤', 'Doyun'], ['지훈', 'Jihun'], ['현우', 'Hyunwoo'], ['준호', 'Junho'], ['성민', 'Seongmin'],
    ['태현', 'Taehyun'], ['우진', 'Woojin'], ['승현', 'Seunghyun'], ['동욱', 'Dongwook'], ['재원', 'Jaewon'], ['건우', 'Geonwoo'], ['상혁', 'Sanghyuk'],
  ],
};

export const japaneseFamilies: NameList = [
  ['佐藤', 'Sato'], ['鈴木', 'Suzuki'], ['高橋', 'Takahashi'], ['田中', 'Tanaka'], ['伊藤', 'Ito'], ['渡辺', 'Watanabe'], ['山本', 'Yamamoto'], ['中村', 'Nakamura'],
];
export const japaneseGiven: { readonly female: NameList; readonly male: NameList } = {
  female: [['陽菜', 'Hina'], ['美咲', 'Misaki'], ['さくら', 'Sakura'], ['結衣', 'Yui'], ['葵', 'Aoi'], ['彩', 'Aya']],
  male: [['蓮', 'Ren'], ['大翔', 'Hiroto'], ['翔太', 'Shota'], ['健', 'Ken'], ['悠真', 'Yuma'], ['直樹', 'Naoki']],
};

export type Words = readonly [string, ...string[]];
export const englishFamilies: Words = [
  'Smith', 'Johnson', 'Williams', 'Brown', 'Taylor', 'Davies', 'Wilson', 'Evans', 'Thomas', 'Walker', 'Murphy', "O'Brien", 'Campbell', 'Nguyen', 'Patel',
  'Martin', 'Clark', 'Lewis', 'Hughes', 'García', 'Fernández-López', 'MacDonald', 'Okafor', 'Cohen',
];
export const englishGiven: { readonly female: Words; readonly male: Words } = {
  female: ['Olivia', 'Emma', 'Charlotte', 'Amelia', 'Sophie', 'Grace', 'Chloe', 'Hannah', 'Zoë', 'Aoife', 'Priya', 'Maya', 'Abigail', 'Naomi'],
  male: ['Liam', 'Noah', 'Oliver', 'James', 'Lucas', 'Henry', 'Ethan', 'Samuel', 'Jack', 'Ciarán', 'Arjun', 'Mateo', 'Theo', 'Adam'],
};
