import type { books as english } from '../en/books.ts';
import type { TranslationOf } from '../dictionary.ts';

export const books: TranslationOf<typeof english> = {
  books: {
    offline: 'Lire hors ligne : {file}',
    title: 'Livres numériques',
    about:
      '{file} ({size}) contient tous les articles avec leurs notes, pour les liseuses et la lecture hors ligne. Chaque article a aussi son propre livre numérique, {articleFile}. Les pays, les groupes et les personnes en ont un avec les articles et les passages qui les concernent, par exemple {dossierFile}.',
    furtherVolumes: 'Autres volumes : {files}',
    cover: 'Couverture : {title}',
    volume: '{title}, volume {number} sur {count}',
    articlesAndPassages: 'Articles complets sur {name} et passages d’autres articles, avec leurs notes.',
    passages: 'Passages qui mentionnent {name}, avec leurs notes.',
    address: 'Adresse',
    licence: 'Licence',
    ownLicences: 'Les articles qui ont leur propre licence l’indiquent au début.',
    fullText: 'Le texte intégral.',
  },
};
