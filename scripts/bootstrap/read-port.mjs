/**
 * The port in PORT: a whole number; 0 means any free port.
 *
 * @param {string | undefined} text
 * @param {number} [otherwise] the port if it is not set
 * @returns {number}
 * @throws an error for the user, marked like a `UserError`: this file runs before anything is installed
 */
export function readPort(text, otherwise = 4321) {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  const error = new Error(`PORT: found “${text}”, expected a whole number from 0 to 65535.`);
  throw Object.assign(error, { [Symbol.for('steppe.user-error')]: true });
}
