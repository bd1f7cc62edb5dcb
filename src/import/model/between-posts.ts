/**
 * Where links between posts lead whose site has no known address: nowhere on the web (RFC 2606, section 2). They become
 * links between articles, or words.
 */
export const BETWEEN_POSTS = 'https://imported.invalid/';
