/** The page of a film, a message or a piece of code that a shortcode shows; undefined for another shortcode. */
export function filmOf(name: string, values: ReadonlyMap<string, string>): string | undefined {
  const id = values.get('id') ?? values.get('0') ?? '';
  const second = values.get('1') ?? '';
  if (!/^[\w./:@-]+$/.test(id)) return undefined;
  if (/^https?:/.test(id))
    return /^(?:youtube|vimeo|video|embed|tweet|twitter|x|gist|instagram)$/i.test(name) ? id : undefined;
  switch (name.toLowerCase()) {
    case 'youtube':
    case 'youtubeplayer':
      return `https://www.youtube.com/watch?v=${id}`;
    case 'vimeo':
      return `https://vimeo.com/${id}`;
    case 'instagram':
      return `https://www.instagram.com/p/${id}/`;
    case 'tweet':
    case 'twitter':
    case 'x':
    case 'x_simple':
    case 'twitter_simple':
      return `https://x.com/${values.get('user') ?? 'i'}/status/${id}`;
    case 'gist':
      return `https://gist.github.com/${id}${second === '' || second.includes('.') ? '' : `/${second}`}`;
    default:
      return undefined;
  }
}
