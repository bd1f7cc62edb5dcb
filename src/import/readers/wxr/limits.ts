/** No text of one element, and no item, is longer: what is has lost its end. In UTF-16 code units. */
export const TEXT_LENGTH = 16 * 1024 * 1024;

/** No tag is longer. */
export const TAG_LENGTH = 16 * 1024;

/** No comment is longer. */
export const REMARK_LENGTH = 1024 * 1024;

/** How much text is enough to see what follows a tag. */
export const NEARBY = 1024;

/** Longer text without markup is read in pieces. */
export const PIECE_LENGTH = 256 * 1024;

/** More groups in one another, and more kinds of damage in one item, are not worth telling apart. */
export const DEPTH = 8;
export const NOTED = 20;
