import type { DateWords } from './date-words.ts';

export const pt: DateWords = {
  beforeDay: ['em', 'no dia', 'a', 'desde', 'até', 'desde o dia', 'até ao dia'],
  notBeforeDay: ['após', 'antes de', 'depois de', 'atentados de', 'ataques de'],
  beforeMonth: ['em', 'desde', 'até', 'no mês de', 'durante o mês de'],
  partOfMonth: [
    ...['início de', 'meados de', 'finais de', 'fins de', 'princípios de'],
    ...['no início de', 'no fim de', 'no final de', 'no princípio de'],
  ],
  alsoNames: ['abril', 'júlio'],
  last: ['{date} passado', 'passado {date}', '{date} último'],
  lastYear: ['{date} do ano passado', '{date} do último ano'],
  thisYear: ['{date} deste ano', '{date} do corrente ano', 'este {month}'],
  thatYear: ['{date} do mesmo ano', '{date} desse ano', '{date} daquele ano', '{date} desse mesmo ano'],
  yearAfter: ['{date} do ano seguinte'],
  following: ['{month} seguinte'],
  sameMonth: ['no mesmo mês', 'nesse mesmo mês', 'nesse mês', 'naquele mês'],
  monthAfter: ['no mês seguinte'],
  lastMonth: ['no mês passado', 'o mês passado'],
  notBeforeLastMonth: [],
  dayAfter: ['no dia seguinte', 'um dia depois'],
  daysLater: ['{number} dias depois', '{number} dias mais tarde'],
  numbers: ['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  planned: ['*rá', '*rão', 'previst*', 'próxim*', 'programad*', 'vai', 'vão', 'deve', 'devem'],
  recurring: ['cada', 'todos os anos', 'anual*', 'sempre', 'aniversário'],
  earlier: ['tinha', 'tinham', 'havia', 'haviam', 'antes', 'anteriormente', 'já'],
};
