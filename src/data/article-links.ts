import { articleFileFormat } from '../archive/cite/cite-files.ts';
import { orcidIn } from '../schemas/same-as.ts';
import { typeOfAddress } from '../base/media-types.ts';
import type { Licence } from '../schemas/licence.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import { licenceOf } from '../archive/licence.ts';
import { articleThing } from '../archive/linked-data/article-thing.ts';
import type { Thing } from '../archive/linked-data/model.ts';
import { LINKSET_FILE, linksetOf } from '../archive/linkset.ts';
import { type TypedLink, typedLinks } from '../archive/signposting.ts';
import { translationData } from '../archive/version-links.ts';
import { absoluteUrl } from '../archive/data-files/context.ts';
import { getArchive, onceFromArchive } from './archive.ts';
import { getArticlePicture } from './cards.ts';
import { siteAddresses } from './context.ts';
import { getArticleCiter } from './derived.ts';
import { urls } from './urls.ts';

/** What the page of an article tells programs, besides its citation. */
export interface ArticleLinks {
  /** Its own licence, or else that of the archive. */
  licence: Licence | undefined;
  /** The address of its first PDF file. */
  pdf: string | undefined;
  links: TypedLink[];
  /** The article for Schema.org. */
  thing: Thing;
}

/** What the page of an article tells programs. */
export async function getArticleLinks(article: ArchiveArticle): Promise<ArticleLinks> {
  const archive = await getArchive();
  const { site } = archive;
  const { cited } = (await getArticleCiter())(article);
  const addresses = siteAddresses();
  const { data, slug } = article;
  const licence = licenceOf(article, site);
  const picture = await getArticlePicture(article);
  const files = data.files.map(({ path }) => ({
    address: absoluteUrl(addresses, urls.href(path)),
    type: typeOfAddress(path)?.mime,
  }));
  const authorAddress = (key: string, sameAs: readonly string[] = []) => {
    const orcid = orcidIn(sameAs);
    return orcid === undefined ? absoluteUrl(addresses, urls.href(`/${key}/`)) : `https://orcid.org/${orcid}`;
  };
  return {
    licence,
    thing: articleThing(
      {
        cited,
        site,
        licence,
        files,
        picture: picture && absoluteUrl(addresses, urls.href(picture.path)),
        versions: translationData(archive, article, (one) => absoluteUrl(addresses, urls.article(one.slug))),
      },
      addresses,
    ),
    pdf: files.find(({ type }) => type === 'application/pdf')?.address,
    links: typedLinks({
      address: cited.address,
      authors: cited.authors.map(({ key, sameAs }) => authorAddress(key, sameAs)),
      licence: licence?.url,
      type: `https://schema.org/${data.form === 'full' ? cited.kind.schemaOrg : 'Article'}`,
      files,
      series: data.series === undefined ? undefined : absoluteUrl(addresses, urls.series(data.series)),
      linkset: absoluteUrl(addresses, urls.href(`/data/${LINKSET_FILE}`)),
      citation: absoluteUrl(addresses, urls.citation(slug, articleFileFormat)),
    }),
  };
}

/** The typed links of all articles, as a file; undefined for a site without articles. */
export const getLinkset = onceFromArchive(async ({ articles }) => {
  if (articles.length === 0) return undefined;
  const pages = articles.map(async (article) => {
    const { cited } = (await getArticleCiter())(article);
    return { address: cited.address, links: (await getArticleLinks(article)).links };
  });
  return JSON.stringify(linksetOf(await Promise.all(pages)));
});
