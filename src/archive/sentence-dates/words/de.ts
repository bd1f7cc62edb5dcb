import type { DateWords } from './date-words.ts';

export const de: DateWords = {
  beforeDay: ['am', 'vom', 'bis zum', 'bis', 'seit dem', 'ab dem', 'zum'],
  notBeforeDay: [],
  beforeMonth: ['im', 'von', 'zwischen', 'bis', 'seit', 'ab', 'im Monat'],
  partOfMonth: ['Anfang', 'Mitte', 'Ende', 'Anfang des Monats', 'der ersten Hälfte des', 'der zweiten Hälfte des'],
  alsoNames: ['april', 'august', 'juni', 'juli'],
  last: ['letzten {month}', 'vergangenen {month}', 'vorigen {month}'],
  lastYear: ['letzten', 'vergangenen', 'vorigen'].flatMap((last) => [
    `{date} ${last} Jahres`,
    `{date} des ${last} Jahres`,
  ]),
  thisYear: ['diesen {month}', 'diesem {month}', '{date} dieses Jahres', '{date} diesen Jahres'],
  thatYear: [
    ...['jenem {month}', '{date} jenes Jahres', '{date} desselben Jahres'],
    ...['{date} des selben Jahres', '{date} des gleichen Jahres'],
  ],
  yearAfter: ['{date} des folgenden Jahres', '{date} des darauffolgenden Jahres', '{date} des nächsten Jahres'],
  following: ['darauffolgenden {month}', 'folgenden {month}'],
  sameMonth: ['im selben Monat', 'im gleichen Monat', 'in diesem Monat', 'in jenem Monat'],
  monthAfter: ['im folgenden Monat', 'im darauffolgenden Monat', 'im Monat darauf', 'einen Monat darauf'],
  lastMonth: ['letzten Monat', 'vergangenen Monat', 'vorigen Monat'],
  notBeforeLastMonth: [],
  dayAfter: ['am nächsten Tag', 'am folgenden Tag', 'am Tag darauf', 'tags darauf', 'einen Tag später'],
  daysLater: ['{number} Tage später', '{number} Tage darauf'],
  numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  planned: [
    ...['wird', 'werden', 'soll', 'sollen', 'geplant', 'vorgesehen', 'bevorstehend*'],
    ...['kommenden', 'anberaumt', 'erwartet'],
  ],
  recurring: ['jeden', 'jedes', 'jährlich*', 'alljährlich*', 'stets', 'immer', 'Jahrestag*'],
  earlier: ['hatte', 'hatten', 'zuvor', 'früher', 'vorher', 'bereits', 'schon'],
};
