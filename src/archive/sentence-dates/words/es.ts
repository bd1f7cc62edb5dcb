import type { DateWords } from './date-words.ts';

export const es: DateWords = {
  beforeDay: ['el', 'el día', 'desde el', 'hasta el', 'al', 'del'],
  notBeforeDay: [
    ...['atentados del', 'ataques del', 'movimiento del', 'antes del', 'después del', 'tras el', 'ley del'],
    ...['sucesos del', 'decreto del'],
  ],
  beforeMonth: ['en', 'desde', 'hasta', 'en el mes de', 'durante el mes de'],
  partOfMonth: [
    ...['principios de', 'comienzos de', 'mediados de', 'finales de', 'fines de', 'primeros de', 'últimos de'],
    ...['principios', 'comienzos', 'mediados', 'finales', 'fines'].map((part) => `a ${part} de`),
  ],
  alsoNames: ['abril', 'julio'],
  last: ['{date} pasado', 'pasado {date}'],
  lastYear: ['{date} del año pasado', '{date} del pasado año'],
  thisYear: ['{date} de este año', '{date} del presente año', '{date} de este mismo año', 'este {month}'],
  thatYear: [
    ...['{date} del mismo año', '{date} de ese año', '{date} de aquel año', '{date} de ese mismo año'],
    'aquel {month}',
  ],
  yearAfter: ['{date} del año siguiente'],
  following: ['{month} siguiente'],
  sameMonth: ['ese mismo mes', 'el mismo mes', 'ese mes', 'aquel mes'],
  monthAfter: ['al mes siguiente', 'el mes siguiente'],
  lastMonth: ['el mes pasado', 'el pasado mes'],
  notBeforeLastMonth: [],
  dayAfter: ['al día siguiente', 'el día siguiente', 'un día después', 'un día más tarde'],
  daysLater: ['{number} días después', '{number} días más tarde'],
  numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  planned: ['*rá', '*rán', 'previst*', 'próxim*', 'programad*', 'va a', 'van a', 'debe', 'deben'],
  recurring: ['cada', 'todos los años', 'anual*', 'siempre', 'aniversario'],
  earlier: ['había', 'habían', 'antes', 'anteriormente', 'previamente', 'ya'],
};
