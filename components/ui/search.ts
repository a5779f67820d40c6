/** Whether every word of a search stands somewhere in the texts; case and accents make no difference. */
export function matchesSearch(search: string, ...texts: readonly string[]): boolean {
  const searched = plain(texts.join(" "));
  return plain(search)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Without case and accents, so that "ines" finds Inès. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
