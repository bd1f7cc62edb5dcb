const WORDS = {
  en: 'posted post published publication written updated modified created date dated on by at in from under the of this entry was author authors filed minute minutes mins min read reading o’clock',
  de: 'veröffentlicht erstellt geschrieben eingestellt verfasst publiziert gepostet erschienen beitrag beitragsdatum dieser eintrag artikel wurde am um von vom der den im in unter datum uhr autor autorin lesezeit minuten',
  fr: 'publié publiée publication rédigé rédigée écrit écrite posté postée mis mise en ligne le la par dans à de du cet cette article billet entrée été date auteur auteure lecture temps',
  es: 'publicado publicada publicación escrito escrita creado fecha el la por en a las de del esta este entrada artículo fue autor autora lectura minutos',
  pt: 'publicado publicada postado escrito em no na por às de data este artigo foi autor autora leitura',
  it: 'pubblicato pubblicata scritto inserito il da di alle in data articolo autore lettura minuti',
  ru: 'опубликовано опубликована опубликовал размещено размещена написано создано запись записи автор автором дата публикации в от года год г мин минут минуты чтения чтение',
  tr: 'yayın yayınlandı yayınlanma yayımlandı yayımlanma tarihi tarih tarihinde gönderildi yazar yazan tarafından dakika okuma',
  zh: '发布于 发表于 发布 发表 日期 作者 阅读时间 分钟',
  ar: 'نشر نُشر نشرت في بواسطة كتب كتبه بتاريخ تاريخ النشر الكاتب',
};

const WEEKDAYS = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
    'lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb',
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  ].flatMap((days) => days.split(' ')),
);

/** Words that say when or by whom a post was published, in several languages. */
const KNOWN = new Set(Object.values(WORDS).flatMap((words) => words.split(' ')));

/** Words with which datelines begin, in English first. */
const PUBLISHED = new Set(
  'posted published written filed veröffentlicht erstellt verfasst publié publiée posté publicado publicada postado pubblicato опубликовано опубликована размещено yayın yayınlandı yayımlandı 发布于 发表于 نشر نشرت'.split(
    ' ',
  ),
);

/** Words before a name. */
const BY = new Set(
  'by von par por da автор автором от بواسطة author autor autora auteur auteure yazar yazan 作者 كتبه الكاتب'.split(
    ' ',
  ),
);

/** What is before an apostrophe: “l’article”. */
const ELIDED = new Set('l d o'.split(' '));

/** Whether a word of a dateline is one of its own, and no name. */
export function isDatelineWord(word: string): boolean {
  const [first = '', second = ''] = word.toLowerCase().split(/[’'](?=\p{L})/u);
  if (second !== '') return ELIDED.has(first) && KNOWN.has(second);
  return KNOWN.has(first) || BY.has(first) || WEEKDAYS.has(first);
}

/** Whether a name follows a word. */
export function announcesName(word: string): boolean {
  return BY.has(word.toLowerCase());
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase());
}

/** Whether a line that begins with a word goes on to say when it was published. */
export function saysPublished(word = ''): boolean {
  return PUBLISHED.has(word.toLowerCase());
}
