/**
 * The port in PORT: a whole number; 0 means any free port.
 *
 * @param {string | undefined} text
 * @param {number} [otherwise] the port where it is not set
 * @returns {number}
 */
export function readPort(text, otherwise = 4321) {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT: found “${text}”, expected a whole number from 0 to 65535.`);
}
