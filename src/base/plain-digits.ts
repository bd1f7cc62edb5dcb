const DIGIT = /[٠-٩۰-۹]/gu;

/** Replaces Arabic and Persian digits by those of ASCII, at the same length. @example "٤٥" → "45" */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}
