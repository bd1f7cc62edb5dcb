import type { books as english } from '../en/books.ts';
import type { TranslationOf } from '../dictionary.ts';

export const books: TranslationOf<typeof english> = {
  books: {
    offline: 'Offline lesen: {file}',
    title: 'E-Books',
    about:
      '{file} ({size}) enthält alle Artikel mit ihren Anmerkungen, für E-Reader und zum Lesen ohne Internet. Jeder Artikel hat außerdem ein eigenes E-Book, {articleFile}. Länder, Gruppen und Personen haben eines mit den Artikeln und Stellen über sie, zum Beispiel {dossierFile}.',
    furtherVolumes: 'Weitere Bände: {files}',
    cover: 'Umschlag: {title}',
    volume: '{title}, Band {number} von {count}',
    articlesAndPassages: 'Vollständige Artikel über {name} und Stellen aus anderen Artikeln, mit ihren Anmerkungen.',
    passages: 'Stellen, die {name} erwähnen, mit ihren Anmerkungen.',
    address: 'Adresse',
    licence: 'Lizenz',
    ownLicences: 'Artikel mit eigener Lizenz nennen sie am Anfang.',
    fullText: 'Der vollständige Text.',
  },
};
