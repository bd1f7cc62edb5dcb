import { article } from './ar/article.ts';
import { books } from './ar/books.ts';
import { data } from './ar/data.ts';
import { entities } from './ar/entities.ts';
import { indexes } from './ar/indexes.ts';
import { kinds } from './ar/kinds.ts';
import { offline } from './ar/offline.ts';
import { relations } from './ar/relations.ts';
import { search } from './ar/search.ts';
import { inAllForms } from './ar/forms.ts';
import type { Translation } from './model.ts';

/**
 * Arabic. Counted nouns are in the nominative, so texts list them (“12 مقطعًا، 3 مقالات”) and never govern them. Names
 * come after a noun, a colon or a comma, because their gender is not known. Between a name, which may be Latin, and a
 * value is a right-to-left mark (U+200F), without which a number would be written as part of the name.
 */
export const ar: Translation = {
  language: 'ar',
  dates: {
    about: 'نحو {date}',
    probably: 'على الأرجح {date}',
    between: 'بين {first} و{last}',
  },
  site: {
    skip: 'انتقل إلى المحتوى',
    navigation: 'القائمة الرئيسية',
    menu: 'القائمة',
    feed: '{site}: مقالات جديدة',
    owner: 'يجمع موقع {site} كتابات {owner}.',
    licence: 'النصوص متاحة برخصة {licence}.',
    about: 'حول الموقع',
    data: 'البيانات',
    rss: 'خلاصة RSS',
  },
  feeds: {
    titleOf: '{name}\u200F · {site}',
    follow: 'متابعة المقالات الجديدة: {formats}',
  },
  llms: {
    byYear: 'المقالات حسب السنوات',
    about:
      'تقود الروابط إلى المقالات بصيغة Markdown مع حواشيها. وتذكر السطور الأولى من كل مقال كاتبه ومكان نشره وتاريخه، وهل هو نص المؤلف أم ملخّص بصياغة هذا الأرشيف.',
    terms: 'للاقتباس من مؤلف، ارجع إلى النص الأصلي واذكر اسم المؤلف؛ ونصوص الآخرين تبقى لأصحابها.',
  },
  counts: {
    articles: {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{count} مقالات',
      many: '{count} مقالًا',
      other: '{count} مقال',
    },
    notes: {
      zero: 'لا هوامش',
      one: 'هامش واحد',
      two: 'هامشان',
      few: '{count} هوامش',
      many: '{count} هامشًا',
      other: '{count} هامش',
    },
    passages: {
      zero: 'لا مقاطع',
      one: 'مقطع واحد',
      two: 'مقطعان',
      few: '{count} مقاطع',
      many: '{count} مقطعًا',
      other: '{count} مقطع',
    },
    headings: {
      zero: 'لا عناوين فرعية',
      one: 'عنوان فرعي واحد',
      two: 'عنوانان فرعيان',
      few: '{count} عناوين فرعية',
      many: '{count} عنوانًا فرعيًا',
      other: '{count} عنوان فرعي',
    },
    mentions: {
      zero: 'لا إشارات',
      one: 'إشارة واحدة',
      two: 'إشارتان',
      few: '{count} إشارات',
      many: '{count} إشارة',
      other: '{count} إشارة',
    },
    words: {
      zero: 'لا كلمات',
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: '{count} كلمات',
      many: '{count} كلمة',
      other: '{count} كلمة',
    },
    sources: {
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '{count} مصادر',
      many: '{count} مصدرًا',
      other: '{count} مصدر',
    },
    outlets: {
      zero: 'لا جهات نشر',
      one: 'جهة نشر واحدة',
      two: 'جهتا نشر',
      few: '{count} جهات نشر',
      many: '{count} جهة نشر',
      other: '{count} جهة نشر',
    },
    languages: {
      zero: 'لا لغات',
      one: 'لغة واحدة',
      two: 'لغتان',
      few: '{count} لغات',
      many: '{count} لغة',
      other: '{count} لغة',
    },
    citations: {
      zero: 'لا استشهادات',
      one: 'استشهاد واحد',
      two: 'استشهادان',
      few: '{count} استشهادات',
      many: '{count} استشهادًا',
      other: '{count} استشهاد',
    },
    events: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{count} أحداث',
      many: '{count} حدثًا',
      other: '{count} حدث',
    },
    dates: {
      zero: 'لا تواريخ',
      one: 'تاريخ واحد',
      two: 'تاريخان',
      few: '{count} تواريخ',
      many: '{count} تاريخًا',
      other: '{count} تاريخ',
    },
    paragraphs: {
      zero: 'لا فقرات',
      one: 'فقرة واحدة',
      two: 'فقرتان',
      few: '{count} فقرات',
      many: '{count} فقرة',
      other: '{count} فقرة',
    },
    relations: {
      zero: 'بلا علاقات',
      one: 'علاقة واحدة',
      two: 'علاقتان',
      few: '{count} علاقات',
      many: '{count} علاقة',
      other: '{count} علاقة',
    },
  },
  periods: { since: 'منذ {date}', until: 'حتى {date}' },
  seasons: {
    spring: 'ربيع {year}',
    summer: 'صيف {year}',
    autumn: 'خريف {year}',
    winter: 'شتاء {year}',
  },
  separator: '، ',
  span: 'من {first} إلى {last}',
  spanOfYears: 'من {first} إلى {last}',
  more: 'و{count} غيرها',
  newestFirst: 'الأحدث أولًا',
  oldestFirst: 'الأقدم أولًا',
  all: 'الكل',
  places: {
    note: 'الهامش {number}',
    paragraph: 'الفقرة {number}',
    inSection: '{section}، الفقرة {number}',
    opening: 'المستهل',
    section: 'القسم «{title}»',
    introduction: 'المقدمة الأصلية',
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    description: 'لا توجد صفحة بهذا العنوان.',
    advice: 'ربما نُقلت الصفحة، أو أن العنوان غير كامل. جرّب البحث، أو ابدأ من إحدى هذه القوائم.',
    adviceToSearch: 'ربما نُقلت الصفحة، أو أن العنوان غير كامل. جرّب البحث.',
  },
  moved: { heading: 'نُقلت هذه الصفحة', description: 'عنوان جديد لصفحة «{title}».' },
  front: {
    map: 'خريطة البلدان في هذا الأرشيف',
    mapDescription: 'كل بلد رابط إلى صفحته.',
    empty: 'لا مقالات بعد.',
    newest: 'أحدث المقالات',
    allArticles: inAllForms('كل المقالات ({count})', { one: 'كل المقالات', two: 'كلا المقالين' }),
    countries: 'البلدان',
    allCountries: inAllForms('كل البلدان ({count})', { one: 'كل البلدان', two: 'كلا البلدين' }),
    years: 'السنوات',
    groups: 'الجماعات الأكثر ورودًا',
    allGroups: inAllForms('كل الجماعات ({count})', { one: 'كل الجماعات', two: 'كلتا الجماعتين' }),
  },
  ...kinds,
  ...article,
  ...entities,
  ...relations,
  ...indexes,
  ...search,
  ...data,
  ...offline,
  ...books,
};
