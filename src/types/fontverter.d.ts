/** The part of `fontverter` that the archive uses; the package ships no types. */
declare module 'fontverter' {
  const fontverter: {
    /** @throws if the bytes are no font of a known format */
    convert: (font: Buffer, format: 'sfnt' | 'woff' | 'woff2') => Promise<Buffer>;
  };
  export default fontverter;
}
