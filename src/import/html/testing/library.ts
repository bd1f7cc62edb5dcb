import type { Attachment, Library } from '../shortcodes/converters.ts';

const files: Readonly<Record<string, Attachment>> = {
  '1': { url: 'https://pictures.example/one.jpg', alt: 'One', caption: 'The first' },
  '2': { url: 'https://pictures.example/two.png' },
  '3': { url: 'https://pictures.example/three.pdf' },
};

/** A small library of a blog. Files 2 and 3 were uploaded to post 7. */
export const library: Library = {
  byId: (id) => files[id],
  of: (post) => (post === '7' ? ['2', '3'].flatMap((id) => files[id] ?? []) : []),
};
