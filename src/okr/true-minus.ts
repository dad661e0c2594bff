/** A formatted number with the minus sign in place of the hyphen that most locales format with. */
export const trueMinus = (formatted: string): string => formatted.replace('-', '\u2212');
