/**
 * The time zones that users can choose: every place of the IANA time zone database (zone.tab, 2025b), and UTC. Grouped
 * by the least and the greatest offset from UTC, in minutes, of the years 2025 to 2031. A test compares both with the
 * runtime.
 */
const zonesByOffset: readonly (readonly [least: number, greatest: number, names: string])[] = [
  [-660, -660, 'Pacific/Midway Pacific/Niue Pacific/Pago_Pago'],
  [-600, -600, 'Pacific/Honolulu Pacific/Rarotonga Pacific/Tahiti'],
  [-600, -540, 'America/Adak'],
  [-570, -570, 'Pacific/Marquesas'],
  [-540, -540, 'Pacific/Gambier'],
  [
    -540,
    -480,
    `
      America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat
    `,
  ],
  [-480, -480, 'Pacific/Pitcairn'],
  [-480, -420, 'America/Los_Angeles America/Tijuana America/Vancouver'],
  [
    -420,
    -420,
    `
      America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson America/Hermosillo
      America/Mazatlan America/Phoenix America/Whitehorse
    `,
  ],
  [
    -420,
    -360,
    `
      America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Edmonton America/Inuvik
    `,
  ],
  [
    -360,
    -360,
    `
      America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador
      America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina
      America/Swift_Current America/Tegucigalpa Pacific/Galapagos
    `,
  ],
  [
    -360,
    -300,
    `
      America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Matamoros America/Menominee
      America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga
      America/Rankin_Inlet America/Resolute America/Winnipeg Pacific/Easter
    `,
  ],
  [
    -300,
    -300,
    `
      America/Atikokan America/Bogota America/Cancun America/Cayman America/Eirunepe America/Guayaquil
      America/Jamaica America/Lima America/Panama America/Rio_Branco
    `,
  ],
  [
    -300,
    -240,
    `
      America/Detroit America/Grand_Turk America/Havana America/Indiana/Indianapolis America/Indiana/Marengo
      America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
      America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Nassau America/New_York
      America/Port-au-Prince America/Toronto
    `,
  ],
  [
    -240,
    -240,
    `
      America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista
      America/Campo_Grande America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada
      America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus
      America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho
      America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia
      America/St_Thomas America/St_Vincent America/Tortola
    `,
  ],
  [
    -240,
    -180,
    `
      America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Santiago America/Thule
      Atlantic/Bermuda
    `,
  ],
  [-210, -150, 'America/St_Johns'],
  [
    -180,
    -180,
    `
      America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba
      America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
      America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
      America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion
      America/Bahia America/Belem America/Cayenne America/Coyhaique America/Fortaleza America/Maceio
      America/Montevideo America/Paramaribo America/Punta_Arenas America/Recife America/Santarem
      America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley
    `,
  ],
  [-180, -120, 'America/Miquelon'],
  [-120, -120, 'America/Noronha Atlantic/South_Georgia'],
  [-120, -60, 'America/Nuuk America/Scoresbysund'],
  [-60, -60, 'Atlantic/Cape_Verde'],
  [-60, 0, 'Atlantic/Azores'],
  [
    0,
    0,
    `
      Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar
      Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome
      America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/UTC
    `,
  ],
  [
    0,
    60,
    `
      Africa/Casablanca Africa/El_Aaiun Atlantic/Canary Atlantic/Faroe Atlantic/Madeira Europe/Dublin
      Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London
    `,
  ],
  [0, 120, 'Antarctica/Troll'],
  [
    60,
    60,
    `
      Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos
      Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis
    `,
  ],
  [
    60,
    120,
    `
      Africa/Ceuta Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin
      Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar
      Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris
      Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje
      Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb
      Europe/Zurich
    `,
  ],
  [
    120,
    120,
    `
      Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba
      Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane
      Africa/Tripoli Africa/Windhoek Europe/Kaliningrad
    `,
  ],
  [
    120,
    180,
    `
      Africa/Cairo Asia/Beirut Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Jerusalem Asia/Nicosia Europe/Athens
      Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia
      Europe/Tallinn Europe/Vilnius
    `,
  ],
  [
    180,
    180,
    `
      Africa/Addis_Ababa Africa/Asmara Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu
      Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Kuwait
      Asia/Qatar Asia/Riyadh Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol
      Europe/Volgograd Indian/Antananarivo Indian/Comoro Indian/Mayotte
    `,
  ],
  [210, 210, 'Asia/Tehran'],
  [
    240,
    240,
    `
      Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Europe/Astrakhan Europe/Samara Europe/Saratov
      Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion
    `,
  ],
  [270, 270, 'Asia/Kabul'],
  [
    300,
    300,
    `
      Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau
      Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Qostanay Asia/Qyzylorda Asia/Samarkand Asia/Tashkent
      Asia/Yekaterinburg Indian/Kerguelen Indian/Maldives
    `,
  ],
  [330, 330, 'Asia/Colombo Asia/Kolkata'],
  [345, 345, 'Asia/Kathmandu'],
  [360, 360, 'Asia/Bishkek Asia/Dhaka Asia/Omsk Asia/Thimphu Asia/Urumqi Indian/Chagos'],
  [390, 390, 'Asia/Yangon Indian/Cocos'],
  [
    420,
    420,
    `
      Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk
      Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Tomsk Asia/Vientiane
      Indian/Christmas
    `,
  ],
  [
    480,
    480,
    `
      Antarctica/Casey Asia/Brunei Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macau
      Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ulaanbaatar Australia/Perth
    `,
  ],
  [525, 525, 'Australia/Eucla'],
  [
    540,
    540,
    `
      Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul Asia/Tokyo Asia/Yakutsk
      Pacific/Palau
    `,
  ],
  [570, 570, 'Australia/Darwin'],
  [570, 630, 'Australia/Adelaide Australia/Broken_Hill'],
  [
    600,
    600,
    `
      Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman
      Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan
    `,
  ],
  [600, 660, 'Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney'],
  [630, 660, 'Australia/Lord_Howe'],
  [
    660,
    660,
    `
      Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal
      Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei
    `,
  ],
  [660, 720, 'Pacific/Norfolk'],
  [
    720,
    720,
    `
      Asia/Anadyr Asia/Kamchatka Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru
      Pacific/Tarawa Pacific/Wake Pacific/Wallis
    `,
  ],
  [720, 780, 'Antarctica/McMurdo Pacific/Auckland'],
  [765, 825, 'Pacific/Chatham'],
  [780, 780, 'Pacific/Apia Pacific/Fakaofo Pacific/Kanton Pacific/Tongatapu'],
  [840, 840, 'Pacific/Kiritimati'],
];

/** Older names of the same zones (IANA `backward`): a name that users can choose, then what it was called before. */
const olderNames = `
Africa/Asmara: Africa/Asmera
Africa/Bamako: Africa/Timbuktu
Africa/Cairo: Egypt
Africa/Tripoli: Libya
America/Adak: America/Atka US/Aleutian
America/Anchorage: US/Alaska
America/Argentina/Buenos_Aires: America/Buenos_Aires
America/Argentina/Catamarca: America/Argentina/ComodRivadavia America/Catamarca
America/Argentina/Cordoba: America/Cordoba America/Rosario
America/Argentina/Jujuy: America/Jujuy
America/Argentina/Mendoza: America/Mendoza
America/Atikokan: America/Coral_Harbour
America/Chicago: US/Central
America/Denver: America/Shiprock Navajo US/Mountain
America/Detroit: US/Michigan
America/Edmonton: America/Yellowknife Canada/Mountain
America/Halifax: Canada/Atlantic
America/Havana: Cuba
America/Indiana/Indianapolis: America/Fort_Wayne America/Indianapolis US/East-Indiana
America/Indiana/Knox: America/Knox_IN US/Indiana-Starke
America/Iqaluit: America/Pangnirtung
America/Jamaica: Jamaica
America/Kentucky/Louisville: America/Louisville
America/Los_Angeles: US/Pacific
America/Manaus: Brazil/West
America/Mazatlan: Mexico/BajaSur
America/Mexico_City: Mexico/General
America/New_York: US/Eastern
America/Noronha: Brazil/DeNoronha
America/Nuuk: America/Godthab
America/Phoenix: US/Arizona
America/Regina: Canada/Saskatchewan
America/Rio_Branco: America/Porto_Acre Brazil/Acre
America/Santiago: Chile/Continental
America/Sao_Paulo: Brazil/East
America/St_Johns: Canada/Newfoundland
America/St_Thomas: America/Virgin
America/Tijuana: America/Ensenada America/Santa_Isabel Mexico/BajaNorte
America/Toronto: America/Montreal America/Nipigon America/Thunder_Bay Canada/Eastern
America/Vancouver: Canada/Pacific
America/Whitehorse: Canada/Yukon
America/Winnipeg: America/Rainy_River Canada/Central
Antarctica/McMurdo: Antarctica/South_Pole
Arctic/Longyearbyen: Atlantic/Jan_Mayen
Asia/Ashgabat: Asia/Ashkhabad
Asia/Dhaka: Asia/Dacca
Asia/Ho_Chi_Minh: Asia/Saigon
Asia/Hong_Kong: Hongkong
Asia/Jerusalem: Asia/Tel_Aviv Israel
Asia/Kathmandu: Asia/Katmandu
Asia/Kolkata: Asia/Calcutta
Asia/Macau: Asia/Macao
Asia/Makassar: Asia/Ujung_Pandang
Asia/Nicosia: Europe/Nicosia
Asia/Seoul: ROK
Asia/Shanghai: Asia/Chongqing Asia/Chungking Asia/Harbin PRC
Asia/Singapore: Singapore
Asia/Taipei: ROC
Asia/Tehran: Iran
Asia/Thimphu: Asia/Thimbu
Asia/Tokyo: Japan
Asia/Ulaanbaatar: Asia/Choibalsan Asia/Ulan_Bator
Asia/Urumqi: Asia/Kashgar
Asia/Yangon: Asia/Rangoon
Atlantic/Faroe: Atlantic/Faeroe
Atlantic/Reykjavik: Iceland
Australia/Adelaide: Australia/South
Australia/Brisbane: Australia/Queensland
Australia/Broken_Hill: Australia/Yancowinna
Australia/Darwin: Australia/North
Australia/Hobart: Australia/Currie Australia/Tasmania
Australia/Lord_Howe: Australia/LHI
Australia/Melbourne: Australia/Victoria
Australia/Perth: Australia/West
Australia/Sydney: Australia/ACT Australia/Canberra Australia/NSW
Etc/UTC: Etc/GMT Etc/Greenwich Etc/UCT Etc/Universal Etc/Zulu GMT Greenwich UCT UTC Universal Zulu
Europe/Chisinau: Europe/Tiraspol
Europe/Dublin: Eire
Europe/Istanbul: Asia/Istanbul Turkey
Europe/Kyiv: Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye
Europe/Lisbon: Portugal
Europe/London: Europe/Belfast GB GB-Eire
Europe/Moscow: W-SU
Europe/Warsaw: Poland
Pacific/Auckland: NZ
Pacific/Chatham: NZ-CHAT
Pacific/Chuuk: Pacific/Truk Pacific/Yap
Pacific/Easter: Chile/EasterIsland
Pacific/Honolulu: Pacific/Johnston US/Hawaii
Pacific/Kanton: Pacific/Enderbury
Pacific/Kwajalein: Kwajalein
Pacific/Pago_Pago: Pacific/Samoa US/Samoa
Pacific/Pohnpei: Pacific/Ponape
`;

/** A time zone that users can choose. */
export interface Zone {
  /** Its one spelling. */
  readonly name: string;
  /** The least and the greatest offset from UTC, in minutes. */
  readonly least: number;
  readonly greatest: number;
}

/** Every zone, by name. */
export const zones: ReadonlyMap<string, Zone> = new Map(
  zonesByOffset.flatMap(([least, greatest, names]) =>
    wordsOf(names).map((name) => [name, { name, least, greatest }] as const),
  ),
);

const spellings: ReadonlyMap<string, string> = new Map([
  ...[...zones.keys()].map((name) => [name.toLowerCase(), name] as const),
  ...olderNames
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', older = ''] = line.split(': ');
      return wordsOf(older).map((each) => [each.toLowerCase(), name] as const);
    }),
]);

/**
 * Finds the one spelling of a zone: `ASIA/CALCUTTA` is `Asia/Kolkata`. Undefined for everything that is not a zone of
 * the IANA database for a place, such as `PST`, `Factory`, `Etc/GMT-9` or `+09:00`.
 */
export function findZoneName(name: string): string | undefined {
  return spellings.get(name.toLowerCase());
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
