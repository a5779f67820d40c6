/** What every reader of a foreign language needs: a tag that Intl takes, and text that JavaScript can compare. */

/** A page may declare any text as its language; English stands in for what is none. */
export function safeLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    // Not a language tag: English is as good a guess as any.
    return "en";
  }
}

/** The tag for formats of days: the page counts years as in Europe, whatever the language's own calendar. */
export function dayLanguage(language: string): string {
  return new Intl.Locale(safeLanguage(language), { calendar: "gregory" }).toString();
}

/** Lower case, ASCII digits, no marks for the direction of writing. */
export function plainText(text: string): string {
  return toAsciiDigits(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .toLowerCase();
}

/** Arabic, Devanagari and other decimal digits stand in blocks of ten that begin with zero. */
export function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/** Whether the language has a form of its own for two, as Arabic has, and so may write two without a digit. */
export function spellsTwo(language: string): boolean {
  return new Intl.PluralRules(safeLanguage(language)).select(2) === "two";
}

/** Makes what depends on a language once for each: building formats is slow. */
export function onceForEach<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const value = known.get(language) ?? make(language);
    known.set(language, value);
    return value;
  };
}
