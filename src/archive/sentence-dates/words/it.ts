import type { DateWords } from './date-words.ts';

export const it: DateWords = {
  beforeDay: ['il', 'l’', 'dal', 'fino al', 'al'],
  notBeforeDay: ['dopo il', 'prima del', 'attentati dell’', 'attacchi dell’'],
  beforeMonth: ['in', 'a', 'ad', 'da', 'fino a', 'nel mese di', 'nel'],
  partOfMonth: [
    ...['inizio', 'metà', 'fine', 'a inizio', 'a metà', 'a fine', 'ai primi di'],
    ...['all’inizio di', 'alla fine di', 'verso la fine di', 'verso la metà di'],
  ],
  alsoNames: [],
  last: ['{date} scorso', 'scorso {date}'],
  lastYear: ['{date} dell’anno scorso', '{date} dello scorso anno'],
  thisYear: ['{date} di quest’anno', '{date} dell’anno in corso'],
  thatYear: ['{date} dello stesso anno', '{date} di quell’anno', '{date} di quello stesso anno'],
  yearAfter: ['{date} dell’anno successivo', '{date} dell’anno seguente', '{date} dell’anno dopo'],
  following: ['{month} successivo', '{month} seguente'],
  sameMonth: ['nello stesso mese', 'in quello stesso mese', 'in quel mese'],
  monthAfter: ['il mese successivo', 'il mese seguente', 'il mese dopo'],
  lastMonth: ['il mese scorso', 'lo scorso mese'],
  notBeforeLastMonth: [],
  dayAfter: ['il giorno dopo', 'il giorno successivo', 'il giorno seguente', 'l’indomani', 'un giorno dopo'],
  daysLater: ['{number} giorni dopo', '{number} giorni più tardi'],
  numbers: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  planned: ['*rà', '*ranno', 'previst*', 'prossim*', 'programmat*', 'deve', 'devono'],
  recurring: ['ogni', 'annual*', 'tutti gli anni', 'sempre', 'anniversario'],
  earlier: ['aveva', 'avevano', 'prima', 'precedentemente', 'già', 'in precedenza'],
};
