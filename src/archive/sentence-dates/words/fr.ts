import type { DateWords } from './date-words.ts';

export const fr: DateWords = {
  beforeDay: ['le', 'du', 'depuis le', 'jusqu’au', 'au', 'dès le', 'à partir du'],
  notBeforeDay: [
    ...['attentats du', 'attaques du', 'attentat du', 'mouvement du', 'journée du', 'après le', 'avant le'],
    ...['loi du', 'décret du', 'depuis les événements du', 'événements du'],
  ],
  beforeMonth: ['en', 'depuis', 'jusqu’en', 'dès', 'au mois de', 'au mois d’', 'courant'],
  partOfMonth: [
    ...['début', 'mi-', 'fin', 'à la mi-', 'à la fin de', 'à la fin d’', 'au début de', 'au début d’'],
    ...['au début du mois de', 'à la fin du mois de', 'dans la première quinzaine de'],
  ],
  alsoNames: ['avril', 'mai'],
  last: ['{date} dernier'],
  lastYear: [
    ...['{date} de l’année dernière', '{date} de l’an dernier', '{date} l’an dernier'],
    ...['{date} l’année dernière', '{date} de l’an passé'],
  ],
  thisYear: ['{date} de cette année', '{date} cette année'],
  thatYear: [
    ...['{date} de la même année', '{date} la même année', '{date} de cette même année'],
    '{date} de cette année-là',
  ],
  yearAfter: ['{date} de l’année suivante', '{date} l’année suivante'],
  following: ['{month} suivant'],
  sameMonth: ['le même mois', 'au cours du même mois', 'ce mois-là', 'durant le même mois'],
  monthAfter: ['le mois suivant', 'le mois d’après'],
  lastMonth: ['le mois dernier'],
  notBeforeLastMonth: [],
  dayAfter: ['le lendemain', 'le jour suivant', 'un jour plus tard'],
  daysLater: ['{number} jours plus tard', '{number} jours après'],
  numbers: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  planned: [
    ...['*ra', '*ront', 'doit', 'doivent', 'devrait', 'devraient', 'prévu*', 'prochain*'],
    ...['à venir', 'programmé*', 'va', 'vont'],
  ],
  recurring: ['chaque', 'tous les ans', 'annuel*', 'toujours', 'anniversaire*'],
  earlier: ['avait', 'avaient', 's’était', 's’étaient', 'auparavant', 'plus tôt', 'déjà', 'précédemment'],
};
