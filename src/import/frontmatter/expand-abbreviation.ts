/**
 * The words whose first letters an abbreviation gives, such as stand before it: the shortest end of a sequence of words
 * that holds them in order, one letter apart.
 *
 * "Annual Review of Oars and Sails", "ROS" → "Review of Oars and Sails"
 */
export function expandAbbreviation(sequence: string, abbreviation: string): string | undefined {
  const words = sequence.split(' ');
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words
      .slice(from)
      .flatMap((word) => word.split('-'))
      .map((word) => word[0]?.toLowerCase());
    if (initials[0] !== letters[0]) continue;
    let at = 0;
    for (const letter of initials) if (letter === letters[at]) at++;
    if (at >= Math.max(2, letters.length - 1)) return words.slice(from).join(' ');
  }
  return undefined;
}
