/** The file for BibLaTeX that the HTML of an article's page holds. */
export async function biblatexIn(html: string): Promise<string> {
  const [, address = ''] = /href="(data:application\/x-bibtex[^"]*)"/.exec(html) ?? [];
  return (await fetch(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))).text();
}
