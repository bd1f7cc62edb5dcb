import { notesHeadingPattern } from '../../notes/forms/notes-heading.ts';
import { monthPattern } from '../../../base/months.ts';
import { DAY_ELSEWHERE, PUBLISHED_ELSEWHERE } from './days-elsewhere.ts';
/** What a block of a plain text looks to be, by its words alone. */

const ENDS_SENTENCE = /[.…!?:;,]["”’'»)\]]*(?:\[?\d{1,4}\]?)?$/u;
const TITLE_LENGTH = 140;
const SMALL_WORDS = 16;

/** A short line without a full stop, as titles and headings are. */
export function isTitleLike(text: string): boolean {
  if (text.length > TITLE_LENGTH || text.includes('\n') || !/^["“‘«(¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false;
  if (/[.…;:,]["”’»)]*(?:\[?\d{1,4}\]?)?$/u.test(text)) return false;
  return (
    text.split(/\s+/u).length <= SMALL_WORDS &&
    /\p{L}{2}/u.test(text) &&
    ![isCaption, isImageName, isFurniture].some((is) => is(text))
  );
}

/** Whole sentences. */
export function isProse(text: string): boolean {
  return ENDS_SENTENCE.test(text) && /\p{Ll}|\p{Lo}/u.test(text);
}

const CREDIT =
  /(?:\b(?:photo|image|picture|credit|illustration|graphic)s?\s*(?:by|:|\/|©)|©|\((?:handout|file)?\s*(?:photo|image|picture)\b[^)]*\)?$|\bphoto(?:graph)?:|\bPHOTO:)/iu;

/** The words under a picture, known by its credit. */
export function isCaption(text: string): boolean {
  return text.length < 400 && CREDIT.test(text);
}

/** The name of a picture's file, where an export contains it instead of the picture. */
export function isImageName(text: string): boolean {
  if (text.length > 160 || text.includes('\n')) return false;
  if (/^screen ?shot\b/iu.test(text)) return true;
  if (/\.(?:jpe?g|png|gif|webp|bmp|tiff?)$/iu.test(text)) return !/\s.*\s.*\s/u.test(text);
  return !/\s/u.test(text) && /[_-]/u.test(text) && /\d/u.test(text) && text.length > 12 && !/^https?:/u.test(text);
}

const BIOGRAPHY =
  /^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Sir|Lord|Ambassador)\.? )?\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]*|al|bin|de|van|von|and)){1,5},? (?:is|was) (?:currently |now )?(?:an? |the )?(?:[\p{L}-]+ ){0,5}?(?:fellow|analyst|director|professor|lecturer|researcher|journalist|writer|author|editor|correspondent|student|scholar|associate|co-?founder|founder|consultant|adviser|advisor|expert|specialist|historian|economist|head|president|chair|candidate|co-?author)\b/iu;

/** Who wrote the article: "Jane Doe is a senior fellow at …". */
export function isBiography(text: string): boolean {
  return text.length < 1200 && BIOGRAPHY.test(text);
}

const BYLINE = /^(?:authors?\s*:|by(?:\s*:)?\s+(?=\p{Lu})|written by\b)\s*/iu;

/** “Par Jeanne Dubois”, “Автор: Анна Весло”: in other languages, the words before a name also begin titles. */
const BYLINE_ELSEWHERE =
  /^(?:(?:auteure?s?|autor(?:en|in|es|as?)?|autori|авторы?|texte?|texto|текст)\s*:|(?:par|von|por|di)\s+(?=\p{Lu}))\s*/iu;
const NAME_ELSEWHERE =
  /^\p{Lu}[\p{L}’'.-]*(?: (?:de|del|della|di|da|do|la|le|von|van|der|zu|y|al|el|\p{Lu}[\p{L}’'.-]*)){1,4}$/u;

/** The names in a byline: "Author: Jane Doe, RUSI" → ["Jane Doe"]; undefined for any other block. */
export function bylineNames(text: string): string[] | undefined {
  const lead = BYLINE.exec(text) ?? BYLINE_ELSEWHERE.exec(text);
  if (!lead || text.length > 160 || /[.!?]$/u.test(text.replace(/\b\p{Lu}\.$/u, ''))) return undefined;
  const names = text
    .slice(lead[0].length)
    .split(/,| and | et | und | y (?=\p{Lu}\S* \p{Lu})| и | & |;|\|/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}’'.-]*(?: [\p{L}’'.-]+){1,4}$/u.test(name) && !/^\p{Lu}+$/u.test(name));
  const isSure = BYLINE.test(text) || names.every((name) => NAME_ELSEWHERE.test(name));
  return names.length > 0 && isSure ? names : undefined;
}

const PAGE_HEADING =
  /^(?:posts? tagged|posts? categori[sz]ed|tag archives?|category archives?|monthly archives?|yearly archives?|author archives?|archives? for|archives?:|tag:|category:|browsing)\b/iu;

/** The heading of an archive's page: "Posts Tagged ‘Turkmenistan’". */
export function isPageHeading(text: string): boolean {
  return text.length < 120 && PAGE_HEADING.test(text);
}

const FURNITURE =
  /^(?:posted (?:in|by|under)\b|filed under\b|tagged(?: with)?\b|tags?:|categor(?:y|ies):|leave a (?:comment|reply)|\d+ comments?$|no comments|share (?:this|on)\b|like this:|like loading|related(?: posts?)?:?$|continue reading|read more|(?:older|newer|previous|next) (?:posts?|entr)|permalink|print(?: this)?$|email$|tweet$)/iu;

/** What a blog's theme puts round a post: "Posted in …", "Leave a comment", "Share this". */
export function isFurniture(text: string): boolean {
  return text.length < 240 && FURNITURE.test(text);
}

const DATELINE = new RegExp(
  `^(?:(?:(?:posted|published|date)(?: on)?|${PUBLISHED_ELSEWHERE}):?\\s*)?(?:\\p{L}+day,? )?(?:${DAY_ELSEWHERE}|${monthPattern}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.? ${monthPattern}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]m)?)?(?:,? by .{2,60})?$`,
  'iu',
);

/** A line that states when a post appeared, and nothing else but who posted it. */
export function isDateline(text: string): boolean {
  return text.length < 120 && DATELINE.test(text);
}

/** A line that parts posts or sections: `* * *`, `-----`. */
export function isRule(text: string): boolean {
  return /^(?:[-=_*~—–#·•━─═] ?){3,}$/u.test(text);
}

const NOTES_HEADING = new RegExp(`^(?:${notesHeadingPattern})\\s*:?$`, 'iu');

/** The heading of a list of notes. */
export function isNotesHeading(text: string): boolean {
  return NOTES_HEADING.test(text);
}
