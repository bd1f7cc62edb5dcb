import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../dictionary.ts';
import { dataFiles } from './data-files.ts';

export const data: TranslationOf<typeof english> = {
  data: {
    title: 'Данные',
    description: 'Весь архив в файлах для программ, с описанием каждого поля.',
    intro:
      'Весь архив в файлах для программ. Файлы JSON — списки (RFC 8259). Ключи без значения опущены. Идентификатор — последняя часть адреса страницы; по идентификаторам файлы ссылаются друг на друга.',
    describedAt: 'Те же описания, со ссылками на страницы: {address}',
    everything: 'Всё в одном файле',
    aboutEverything: 'В {file} ({size}) — все файлы, перечисленные ниже, и README.txt с этими описаниями.',
    onlyZipped: 'Эти файлы есть только там: {files}.',
    markdown: 'Каждая статья есть и в Markdown: {path}; их список — в {file}.',
    ownLicences: 'Если у статьи своя лицензия, она указана в articles.json, в поле licence.',
    inParts:
      'То, что слишком велико для одного файла, продолжается в других, с номерами: после archive.zip — archive-2.zip, после notes.json — notes-2.json.',
    inZip: '{name} в {zip}',
    tables: 'Таблицы',
    aboutTables:
      'Записи из entities.json, mentions.json и sources.json есть и в виде таблиц CSV (RFC 4180) в UTF-8, для электронных таблиц и статистики. {file} описывает их столбцы для программ (datapackage.org). Значения списка в ячейке разделены знаком {sign}. Импортируйте все столбцы как текст: значения, которые начинаются с =, +, - или @, программы принимают за формулы.',
    tableOf: 'записи из {file} в виде таблицы CSV',
    cslColumn: '{name} источника, как в CSL-JSON',
    cslAuthor: 'авторы источника, каждый в виде «фамилия, имя»',
    cslIssued: 'дата источника (EDTF): ГГГГ-ММ-ДД, насколько она известна',
    example: 'Десять имён, которые статьи упоминают чаще всего, на языке {language}:',
    harvesting: 'Для каталогов',
    aboutHarvesting:
      '{file} содержит все статьи в формате Dublin Core. Каталоги получают их по OAI-PMH по адресу {gateway}.',
    citations: 'Библиографические записи',
    aboutCitations:
      'Все статьи и все источники из примечаний, для библиографических менеджеров. Запись статьи описывает оригинал и содержит помету о том, где этот архив хранит текст или пересказ. CSL-JSON каждого источника — в sources.json.',
    besidePages: 'У каждой статьи есть и свой файл, {articleFile}; на её странице есть запись для BibLaTeX и BibTeX.',
    besideOtherPages:
      'На страницах статей, стран, групп, персон, тем и издателей и в поиске можно экспортировать источники, которые там цитируются:',
    madeInBrowser:
      'Браузер создаёт эти файлы по запросу, в любом формате. Пока отрывки на странице отфильтрованы, в них источники показанного.',
    withoutJavaScript: 'Без JavaScript все источники есть в {zip}.',
    sourcesSay:
      'Ключевые слова каждого источника — имена из цитирующих его абзацев и примечаний; указаны и сами примечания.',
    correctedAddresses: 'Вместо повреждённых адресов стоят исправленные архивом.',
    ris: 'Все статьи в формате RIS, для Zotero, EndNote, Mendeley и других программ',
    bib: 'Все статьи в формате BibLaTeX, с типами и датами, которых нет в BibTeX',
    bibtex: 'Все статьи в формате BibTeX, для программ, которые не читают BibLaTeX',
    json: 'Все статьи в формате CSL-JSON (Citation Style Language)',
    sourcesRis: 'Все источники из примечаний, в формате RIS',
    sourcesBib: 'Все источники из примечаний, в формате BibLaTeX',
    sourcesBibtex: 'Все источники из примечаний, в формате BibTeX',
  },
  dataFiles,
};
