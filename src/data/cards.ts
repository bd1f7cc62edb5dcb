import { addressOnCard, CARD_SIZE, type CardWords } from '../archive/card-words.ts';
import { fullTitle } from '../archive/citation-metadata.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import { isDraft } from '../base/drafts.ts';
import { typeOfAddress } from '../base/media-types.ts';
import { articlePath } from '../base/urls.ts';
import { words } from '../i18n/words.ts';
import type { Look } from '../schemas/look.ts';
import type { Picture } from '../schemas/picture.ts';
import { getArchive } from './archive.ts';
import { siteAddresses } from './context.ts';
import { getArticleCiter } from './derived.ts';
import { imageFile } from './media-files.ts';

/** Has a card made at a path of the site. Resolves to false if no font has all of its letters. */
export type CardMaker = (path: string, words: CardWords, look: Look | undefined) => Promise<boolean>;

declare global {
  /** Makes the cards of a build; `dev` makes none. See `src/integrations/cards/`. */
  var steppeCards: CardMaker | undefined;
}

/** A picture for links to a page. */
export interface SharedPicture {
  /** Its path within the site. */
  path: string;
  alt: string;
  type: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** The picture for links to an article: the owner’s, or its card, or else that of the archive. */
export async function getArticlePicture(article: ArchiveArticle): Promise<SharedPicture | undefined> {
  const { site } = await getArchive();
  const { data, language, slug } = article;
  const own = ownPicture(data.image);
  if (own) return own;
  if (isDraft(data)) return getSitePicture();
  const { cited } = (await getArticleCiter())(article);
  // Articles of the same title are told apart, as in the titles of windows.
  const title = fullTitle(cited) + (article.distinction?.suffix ?? '');
  const authors = words.format.list(cited.authors.map(({ name }) => name));
  const card = await cardOf(`${articlePath(slug)}card.png`, `${title} · ${site.title}`, {
    archive: site.title,
    title,
    language,
    kind: cited.kind.label,
    below: authors || undefined,
    siteLanguage: site.language,
  });
  return card ?? getSitePicture();
}

/** The picture for links to other pages: the owner’s, or a card with the archive’s name. */
export async function getSitePicture(): Promise<SharedPicture | undefined> {
  const { site } = await getArchive();
  return (
    ownPicture(site.image) ??
    cardOf('/card.png', site.title, {
      archive: addressOnCard(siteAddresses()),
      title: site.title,
      language: site.language,
      below: site.description,
      siteLanguage: site.language,
    })
  );
}

function ownPicture(picture: Picture | undefined): SharedPicture | undefined {
  if (!picture) return undefined;
  const { path, alt } = picture;
  const size = imageFile(path);
  return { path, alt, type: typeOfAddress(path)?.mime ?? '', width: size?.width, height: size?.height };
}

async function cardOf(path: string, alt: string, card: CardWords): Promise<SharedPicture | undefined> {
  const { site } = await getArchive();
  const isMade = site.cards && (await globalThis.steppeCards?.(path, card, site.look));
  return isMade ? { path, alt, type: 'image/png', ...CARD_SIZE } : undefined;
}
