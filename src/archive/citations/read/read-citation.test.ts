import { describe, expect, it } from 'vitest';
import { citation, read } from './testing.ts';

describe('a note of a newspaper or a web site', () => {
  it('has author, title, outlet, day and address', () => {
    const note =
      'Ada Poe, “Grain Prices in the Steppe,” The Steppe Herald, March 14, 2022, <https://herald.example/1>.';
    expect(citation(note)).toMatchObject({
      item: {
        type: 'article-newspaper',
        author: [{ family: 'Poe', given: 'Ada' }],
        title: 'Grain Prices in the Steppe',
        'container-title': 'The Steppe Herald',
        issued: { 'date-parts': [[2022, 3, 14]] },
        URL: 'https://herald.example/1',
        language: 'en',
      },
      outlet: 'herald',
      complete: true,
    });
  });

  it.each([
    ['“Grain,” herald.example, March 14, 2022.', 'herald.example'],
    ['“Grain” Herald.example, 14 March 2022', 'Herald.example'],
    ['"Grain," 24kg, 14 March 2022.', '24kg'],
    ['‘Grain’, Steppe Post, 14 March 2022.', 'Steppe Post'],
    ['“Grain,” March 14, 2022, Steppe Post, <https://post.example/1>.', 'Steppe Post'],
    ['“Grain,” Steppe Post March 14, 2022 <https://post.example/1>', 'Steppe Post'],
    ['“Grain,” *Steppe Post*, March 14,2022.', 'Steppe Post'],
    ['Poe, Ada. “Grain.” Steppe Post, March 14, 2022.', 'Steppe Post'],
    ['“Grain,” Steppe Bureau for Reporting (SBR), March 14, 2022.', 'Steppe Bureau for Reporting'],
    ['“Grain,” An open letter, Office of the Mayor, March 14, 2022.', 'Office of the Mayor'],
  ])('is read completely: %s', (note, container) => {
    const { item, complete } = citation(note);
    expect(item).toMatchObject({
      title: 'Grain',
      'container-title': container,
      issued: { 'date-parts': [[2022, 3, 14]] },
    });
    expect(complete).toBe(true);
  });

  it('can lack a title if the newspaper and the day are certain', () => {
    expect(citation('The Steppe Herald, 3 March 2020, p. 3.')).toMatchObject({
      item: { 'container-title': 'The Steppe Herald', issued: { 'date-parts': [[2020, 3, 3]] } },
      locator: { label: 'page', value: '3' },
    });
    expect(read('Osh, 3 March 2020.').kind).toBe('explanatory');
  });

  it('has a date of access and a date of issue', () => {
    const note = '“Grain,” Steppe Post, last modified March 3, 2020, accessed May 1, 2021, <https://post.example/1>.';
    expect(citation(note).item).toMatchObject({
      issued: { 'date-parts': [[2020, 3, 3]] },
      accessed: { 'date-parts': [[2021, 5, 1]] },
    });
  });

  it('can be a post', () => {
    const note = 'Ada Poe (@adapoe), “Trains are back,” Twitter, March 3, 2020, <https://twitter.com/adapoe/status/1>.';
    expect(citation(note).item).toMatchObject({ type: 'post', author: [{ family: 'Poe', given: 'Ada' }] });
  });

  it('can be only an address, or words that are a link', () => {
    expect(citation('<https://post.example/1>').item).toEqual({ type: 'webpage', URL: 'https://post.example/1' });
    expect(citation('“Grain,” Steppe Post, May 3, 2020 (available at: <https://post.example/2>).')).toMatchObject({
      addresses: [{ href: 'https://post.example/2' }],
      complete: true,
    });
    expect(citation('[“Grain and Salt,”](https://post.example/2) Steppe Post, May 3, 2020.').addresses).toMatchObject([
      { href: 'https://post.example/2' },
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['“The Trial of “Katiba” Members,” Steppe Post, 2020.', 'The Trial of “Katiba” Members'],
    ['“On Trial: “The Katiba,”” Steppe Post, 2020.', 'On Trial: “The Katiba,”'],
    ['“Meeting on COVID-19”,” Steppe Post, 2020.', 'Meeting on COVID-19'],
    ['“Members of the „Katiba (K)“,” Steppe Post, 2020.', 'Members of the „Katiba (K)“'],
    ['““Mehr-9″ begins,” Steppe Post, 2020.', '“Mehr-9″ begins'],
    ['"A "Nested" Title," Steppe Post, 2020.', 'A "Nested" Title'],
    ['“One; Two. Three, and Four?” Steppe Post, 2020.', 'One; Two. Three, and Four?'],
    ['«Первая», Вести, 3 March 2020.', 'Первая'],
  ])('can have quotations and full stops: %s', (note, title) => {
    expect(citation(note).item.title).toBe(title);
  });

  it.each([
    'Ada Poe, “Zerno i khleb [Grain and Bread],” Steppe Post, May 3, 2020.',
    'Ada Poe, “Zerno i khleb” (‘Grain and Bread’), Steppe Post, 3 May 2020.',
    'Ada Poe, “Zerno i khleb” (“Grain and Bread”), Steppe Post, 3 May 2020.',
    'Ada Poe, “<span lang="ru-Latn">Zerno i khleb</span>” [Grain and Bread], Steppe Post, May 3, 2020.',
    'Ada Poe, “<span lang="ru-Latn">Zerno i khleb</span> [Grain and Bread’],” Steppe Post, May 3, 2020.',
    'Ada Poe, “Zerno i khleb [Grain and Bread], Steppe Post, May 3, 2020.',
  ])('is separated from its translation: %s', (note) => {
    expect(citation(note)).toMatchObject({
      item: { title: 'Zerno i khleb', 'container-title': 'Steppe Post' },
      translation: { title: 'Grain and Bread', language: 'en' },
      complete: true,
    });
  });

  it('has the language of its markup, if there is one', () => {
    expect(citation('“<span lang="tg-Latn">Nonu namak</span>,” Steppe Post, 2020.')).toMatchObject({
      item: { language: 'tg-Latn' },
      languageFrom: 'markup',
    });
    expect(citation('“Zerno v stepi,” Steppe Post, 2020 (in Russian).')).toMatchObject({
      item: { language: 'ru-Latn' },
      languageFrom: 'words',
    });
    expect(citation('“Grain of the Steppe,” Steppe Post, 2020 (in Russian).').item.language).toBe('ru');
    expect(citation('“Zerno,” Steppe Post, 2020.').item.language).toBeUndefined();
  });
});

describe('a scholarly note', () => {
  it.each([
    ['*Great Steppe: A History* (London: Hurst, 2019), 45–47.', 'Great Steppe: A History', 'book'],
    ['Great Steppe: A History (London: Hurst, 2019), 45–47.', 'Great Steppe: A History', 'book'],
    ['“Law of Pastures” (PhD diss., University of Leeds, 2019), 45–47.', 'Law of Pastures', 'thesis'],
    ['“Roads,” in *Borders*, ed. Jane Roe (Oxford: Oxford University Press, 2019), 45–47.', 'Roads', 'chapter'],
    ['“Roads,” in Jane Roe (ed.), *Borders* (London: Hurst, 2019), pp. 45–47.', 'Roads', 'chapter'],
    ['“Roads,” in Jane Roe, ed., *Borders* (London: Hurst, 2019), pp. 45–47.', 'Roads', 'chapter'],
  ])('has a type and an imprint: John Smith, %s', (note, title, type) => {
    expect(citation(`John Smith, ${note}`)).toMatchObject({
      item: { type, title, author: [{ family: 'Smith', given: 'John' }], issued: { 'date-parts': [[2019]] } },
      locator: { label: 'page', value: '45–47' },
      complete: true,
    });
  });

  it('has editors and translators', () => {
    expect(citation('Jane Roe and John Smith, eds., *Borders* (London: Hurst, 2015), 12.').item).toMatchObject({
      editor: [{ family: 'Roe' }, { family: 'Smith' }],
    });
    const translated = 'Ada Poe, *Grain: A Life*, trans. John Smith, 2nd ed. (London: Hurst, 2019), chap. 3.';
    expect(citation(translated)).toMatchObject({
      item: { translator: [{ family: 'Smith' }], edition: '2', 'publisher-place': 'London', publisher: 'Hurst' },
      locator: { label: 'chapter', value: '3' },
    });
  });

  it.each([
    'Asian Affairs 12, no. 3 (2019): 45–67, <https://doi.org/10.1080/0263.1>.',
    '*Asian Affairs* 12, no. 3 (2019): 45–67, doi:10.1080/0263.1.',
    'Asian Affairs 12:3 (2019): 45–67, doi:10.1080/0263.1.',
    'Asian Affairs 12(3), (2019): 45–67, doi:10.1080/0263.1.',
    'Asian Affairs, vol. 12, no. 3 (2019): 45–67, doi:10.1080/0263.1.',
  ])('of a journal has volume, issue, pages and DOI: %s', (journal) => {
    expect(citation(`Ada Poe, “Water,” ${journal}`)).toMatchObject({
      item: {
        type: 'article-journal',
        'container-title': 'Asian Affairs',
        volume: '12',
        issue: '3',
        page: '45–67',
        DOI: '10.1080/0263.1',
      },
      complete: true,
    });
  });

  it('with one page has a locator', () => {
    const { item, locator } = citation('Ada Poe, “Water,” Asian Affairs 12, no. 3 (Spring 2019): 45.');
    expect(locator).toEqual({ label: 'page', value: '45' });
    expect(item.page).toBeUndefined();
    expect(item.issued?.season).toBe(1);
  });
});
