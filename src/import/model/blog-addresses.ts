/** The addresses that a blog gives to a post besides its permalink, and to the lists that it is in: paths, some with a query. */
export interface BlogAddresses {
  /** Of the post, and of the pages of its files. @example ["/?p=123"] */
  post: string[];
  /** Of lists, by the category or tag whose posts they list. @example [["Rivers", "/tag/rivers/"]] */
  terms: [name: string, address: string][];
  /** Of lists, by the author. @example [["Ann Example", "/author/ann/"]] */
  authors: [name: string, address: string][];
  /** Of feeds of the blog, with the feed of the site in the same format. @example [["/feed/", "/feed.xml"]] */
  feeds: [address: string, file: string][];
  /** Of further pages of the list of all posts. @example ["/page/*"] */
  lists: string[];
  /** Of lists, by the year of the posts that they list. @example [["2020", "/2020/03/"]] */
  years: [year: string, address: string][];
}
