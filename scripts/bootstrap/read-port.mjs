/**
 * The port in PORT: a whole number; 0 means any free port; 4321 where it is not set.
 *
 * @param {string | undefined} text
 * @returns {number}
 */
export function readPort(text) {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT: found “${text}”, expected a whole number from 0 to 65535.`);
}
