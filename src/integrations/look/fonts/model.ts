/** A font in CSS. */
export interface FontStyles {
  /** In quotes, with the fonts that take its place until it is there. */
  family: string;
  /** The rules that define it. */
  sheets: string[];
}
