import type { books as english } from '../en/books.ts';
import type { TranslationOf } from '../dictionary.ts';

export const books: TranslationOf<typeof english> = {
  books: {
    offline: 'للقراءة دون اتصال: {file}',
    title: 'الكتب الإلكترونية',
    about:
      'يحتوي الملف {file} ({size}) على جميع المقالات مع هوامشها، للقارئات الإلكترونية وللقراءة دون اتصال. ولكل مقال كتاب إلكتروني خاص به: {articleFile}. وللبلدان والجماعات والأشخاص كتب تضم المقالات والمقاطع المتعلقة بها، مثل {dossierFile}.',
    furtherVolumes: 'مجلدات أخرى: {files}',
    cover: 'الغلاف: {title}',
    volume: '{title}، المجلد {number} من {count}',
    articlesAndPassages: 'الموضوع: {name}. مقالات كاملة ومقاطع من مقالات أخرى، مع هوامشها.',
    passages: 'الموضوع: {name}. مقاطع من المقالات، مع هوامشها.',
    address: 'العنوان الإلكتروني',
    licence: 'الرخصة',
    ownLicences: 'المقالات التي لها رخصة خاصة بها تذكرها في أولها.',
    fullText: 'النص الكامل.',
  },
};
