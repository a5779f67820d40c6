/** Whether an event's title sounds like a talk about somebody's growth. Only a proposal: the user decides. */

const titles: readonly RegExp[] = [
  /\bcareer\b(?! (fair|day|page|site))/iu,
  /\b(growth|development)[ -](conversation|talk|chat|check[ -]?in|discussion|1[:-]1|plan(ning)?)\b/iu,
  /\b(personal|professional) development\b/iu,
  /\b(karriere\p{L}*|entwicklungsgespräch|entwicklungsgespraech|perspektivgespräch|mitarbeiterentwicklung)\b/iu,
  /\b(carrière|entretien (de développement|professionnel))(?!\p{L})/iu,
  /\b(desarrollo profesional|conversación de carrera|plan de carrera|plano de carreira|desenvolvimento profissional)\b/iu,
  /\b(sviluppo professionale|colloquio di sviluppo|loopbaan\p{L}*|ontwikkelgesprek|utviklingssamtale)\b/iu,
  /\b(medarbetarsamtal|utvecklingssamtal|medarbejderudviklingssamtale|mus-samtale)\b/iu,
];

export function soundsLikeCareer(title: string): boolean {
  return titles.some((pattern) => pattern.test(title));
}
