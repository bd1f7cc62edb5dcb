import { patternFor } from './words/any-language.ts';

/** Words in names of publishers, in the main languages of scholarship. */
const WORDS =
  /\b(?:press|presse|presses|publish(?:ing|ers?)|publications?|books|verlag|university|universit(?:y|aire|aires|ät|à)|UP|institut[eo]?|cent(?:er|re)|house|éditions|editions|éditeur|edizioni|editore|editorial|ediciones|izdatel[’']?stvo|izd-vo|forlag|förlag|uitgeverij|wydawnictwo|yayınları|yayınevi|kitabevi|dar|ministry|office|foundation|council|society|group|gpo|hmso|bros|brothers|sons|co|ltd|inc)\b|&\s*(?:co|cie|sons)\b/iu;

const ABROAD = new RegExp(`(?<!\\p{L})${patternFor('publishers')}(?!\\p{L})|(?<=\\p{L})verlag(?!\\p{L})`, 'iu');

/** Publishers whose names have no such word: “(Brill, 2011)” has the publisher, “(Leiden, 2011)” the place. */
const HOUSES =
  /^(?:Allen (?:& Unwin|Lane)|Arnold|Ashgate|Batsford|Beck|Berghahn|Blackwell|Bloomsbury|Boydell|Brepols|Brill|Cassell|Constable|Collins|De ?Gruyter|de Gruyter|Dent|Duckworth|Einaudi|Elsevier|Faber(?: & Faber| and Faber)?|Fayard|Fischer|Flammarion|Gallimard|Harper(?:Collins)?|Harrassowitz|Heinemann|Hodder|Hurst|I\.? ?B\.? Tauris|Il Mulino|Jonathan Cape|Karthala|Knopf|L[’']Harmattan|Laterza|Little, Brown|Longmans?|Macmillan|Methuen|Mohr Siebeck|Mouton|Murray|Nauka|Norton|Olschki|Palgrave(?: Macmillan)?|Penguin|Pluto|Polity|Praeger|Profile|PUF|Random|Reaktion|Routledge(?: & Kegan Paul)?|Rowman & Littlefield|Sage|SAGE|Saqi|Scribner|Secker(?: & Warburg)?|Seuil|Simon & Schuster|Springer|Suhrkamp|Tauris|Teubner|Variorum|Verso|Viking|Vintage|Vrin|Weidenfeld(?: & Nicolson)?|Wiley|Zed)$/u;

/** Whether the words are a publisher, not a place. */
export function isPublisher(words: string): boolean {
  return WORDS.test(words) || ABROAD.test(words) || HOUSES.test(words);
}
