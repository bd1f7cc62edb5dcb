/** Names and abbreviations of months by language, as notes and posts have them, in all their cases; “_” is a space. */
const MONTHS = new Map(
  Object.entries({
    en: [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ],
    fr: [
      'janvier janv',
      'février févr fév',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juil',
      'août',
      'septembre sept',
      'octobre oct',
      'novembre nov',
      'décembre déc',
    ],
    de: [
      'januar jan jänner',
      'februar feb',
      'märz',
      'april apr',
      'mai',
      'juni jun',
      'juli jul',
      'august aug',
      'september sept',
      'oktober okt',
      'november nov',
      'dezember dez',
    ],
    es: [
      'enero ene',
      'febrero feb',
      'marzo mar',
      'abril abr',
      'mayo may',
      'junio jun',
      'julio jul',
      'agosto ago',
      'septiembre setiembre sept',
      'octubre oct',
      'noviembre nov',
      'diciembre dic',
    ],
    it: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    pt: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    tr: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
    ru: [
      'январь января январе январю январём янв',
      'февраль февраля феврале февралю февралём февр',
      'март марта марте марту мартом',
      'апрель апреля апреле апрелю апрелем апр',
      'май мая мае маю маем',
      'июнь июня июне июню июнем',
      'июль июля июле июлю июлем',
      'август августа августе августу августом авг',
      'сентябрь сентября сентябре сентябрю сентябрём сент',
      'октябрь октября октябре октябрю октябрём окт',
      'ноябрь ноября ноябре ноябрю ноябрём нояб',
      'декабрь декабря декабре декабрю декабрём дек',
    ],
    // Of Egypt, of the Levant and of the Maghreb.
    ar: [
      'يناير كانون_الثاني جانفي',
      'فبراير شباط فيفري',
      'مارس آذار اذار',
      'أبريل ابريل إبريل نيسان أفريل',
      'مايو أيار ايار',
      'يونيو يونيه حزيران جوان',
      'يوليو يوليه تموز جويلية',
      'أغسطس اغسطس آب أوت',
      'سبتمبر أيلول ايلول',
      'أكتوبر اكتوبر تشرين_الأول',
      'نوفمبر تشرين_الثاني',
      'ديسمبر كانون_الأول',
    ],
  }),
);

const NUMBERS = new Map(
  [...MONTHS.values()].flatMap((months) =>
    months.flatMap((names, index) => names.split(' ').map((name) => [name.replaceAll('_', ' '), index + 1] as const)),
  ),
);

/** Pattern of a month in any of the languages, in full or shortened, for use with the flags `iu`. */
export const anyMonthPattern = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** The names of months in one language, in lower case; none for a language without names. @example "pt" */
export function monthNamesIn(language: string): string[] {
  return (MONTHS.get(language) ?? []).flatMap((month) => month.split(' ').map((name) => name.replaceAll('_', ' ')));
}

/** @returns 1 to 12 for the name of a month, in full or shortened; 0 for other words */
export function anyMonthNumber(name = ''): number {
  return NUMBERS.get(name.normalize('NFC').toLowerCase().replace(/\.$/, '')) ?? 0;
}
