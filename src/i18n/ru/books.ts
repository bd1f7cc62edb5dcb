import type { books as english } from '../en/books.ts';
import type { TranslationOf } from '../dictionary.ts';

export const books: TranslationOf<typeof english> = {
  books: {
    offline: 'Читать офлайн: {file}',
    title: 'Электронные книги',
    about:
      '{file} ({size}) содержит все статьи с примечаниями, для электронных книг и чтения без интернета. Каждая статья есть и отдельно: {articleFile}. Для стран, групп и людей есть книги со статьями и фрагментами о них, например {dossierFile}.',
    furtherVolumes: 'Другие тома: {files}',
    cover: 'Обложка: {title}',
    volume: '{title}, том {number} из {count}',
    articlesAndPassages: '{name}: статьи целиком и фрагменты других статей, с примечаниями.',
    passages: '{name}: фрагменты статей с упоминаниями и примечаниями.',
    address: 'Адрес',
    licence: 'Лицензия',
    ownLicences: 'Если у статьи своя лицензия, она указана в её начале.',
    fullText: 'Полный текст.',
  },
};
