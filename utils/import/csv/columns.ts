/** Which column of a table says what, guessed from its title in several languages, else from what is in it. */
import { isWholeAddress } from "../../domain/address";
import type { Table } from "./table";

export const fields = ["name", "family", "email", "role", "startDate", "kind", "lastTalk"] as const;
export type Field = (typeof fields)[number];

/** The place of each field's column, counted from 0; `null` where there is none. */
export type Columns = Record<Field, number | null>;

/** As {@link plain} writes them. The first ones are the surest. */
const titles: Record<Field, readonly string[]> = {
  name: [
    ...["name", "full name", "display name", "employee name", "employee", "person", "first name", "given name"],
    ...["vollstandiger name", "anzeigename", "mitarbeiter", "mitarbeiterin", "vorname", "nom complet", "prenom"],
    ...["nombre completo", "nombre", "nome completo", "nome", "naam", "voornaam", "navn", "namn", "fornavn", "fornamn"],
    ...["imie i nazwisko", "imie", "氏名", "名前", "姓名"],
  ],
  family: [
    ...["last name", "family name", "surname", "nachname", "familienname", "nom de famille", "nom", "apellidos"],
    ...["apellido", "cognome", "sobrenome", "apelido", "achternaam", "etternavn", "efternavn", "efternamn", "nazwisko"],
  ],
  email: [
    ...["email", "e mail", "mail", "email address", "e mail address", "work email", "business email", "e mail 1 value"],
    ...["e mail adresse", "mailadresse", "adresse e mail", "adresse mail", "courriel", "correo electronico", "correo"],
    ...["posta elettronica", "endereco de email", "e mailadres", "epost", "e post", "adres e mail", "メール", "邮箱"],
  ],
  role: [
    ...[
      "role",
      "title",
      "job title",
      "position",
      "job",
      "organization title",
      "rolle",
      "funktion",
      "stelle",
      "position",
    ],
    ...["jobtitel", "berufsbezeichnung", "poste", "fonction", "intitule du poste", "puesto", "cargo", "ruolo"],
    ...["mansione", "functie", "stilling", "befattning", "stanowisko", "役職", "职位"],
  ],
  startDate: [
    ...["start date", "hire date", "date of hire", "joining date", "date of joining", "joined", "start", "eintritt"],
    ...["eintrittsdatum", "startdatum", "date d entree", "date d embauche", "fecha de ingreso", "fecha de alta"],
    ...["fecha de inicio", "data di assunzione", "data de admissao", "data de inicio", "indiensttreding", "入社日"],
  ],
  kind: [
    ...["kind", "relationship", "relation", "type", "beziehung", "art", "type de relation", "relacion", "tipo"],
    ...["relazione", "relacao", "relatie"],
  ],
  lastTalk: [
    ...["last talk", "last conversation", "last career conversation", "last career talk", "last 1 1", "last 1 on 1"],
    ...["last one on one", "last growth conversation", "letztes gesprach", "letztes entwicklungsgesprach"],
    ...[
      "dernier entretien",
      "derniere conversation",
      "ultima conversacion",
      "ultima conversazione",
      "ultimo colloquio",
    ],
    ...["ultima conversa", "laatste gesprek", "sista samtalet", "siste samtale", "ostatnia rozmowa"],
  ],
};

/** Somebody else's column: the name of the manager is not the person's. */
const ofOthers = /\b(manager|supervisor|boss|vorgesetzte\w*|responsable|jefe|capo|gestor|leidinggevende|emergency)\b/;

/** Whether the first row holds titles: no address in it, and the word for at least one field. */
export function hasTitles({ rows: [first] }: Table): boolean {
  if (!first || first.cells.some((cell) => cell.includes("@"))) return false;
  return first.cells.some((cell) => fields.some((field) => titles[field].includes(plain(cell))));
}

/** The guess. A column stands for one field at most. */
export function guessColumns(table: Table, titled: boolean): Columns {
  const found = titled ? byTitle(table.rows[0]?.cells ?? []) : noColumns;
  const body = table.rows.slice(titled ? 1 : 0, 50).map(({ cells }) => cells);
  const taken = new Set(Object.values(found));
  const free = Array.from({ length: table.width }, (_, index) => index).filter((index) => !taken.has(index));
  const count = (index: number, is: (cell: string) => boolean) => body.filter((cells) => is(cells[index] ?? "")).length;
  const email = found.email ?? most(free, (index) => count(index, isWholeAddress));
  const isName = (cell: string) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell);
  const others = free.filter((index) => index !== email);
  const name =
    found.name ?? (found.family === null ? (others.find((index) => count(index, isName) > 0) ?? null) : null);
  return { ...found, email, name };
}

const noColumns: Columns = {
  ...{ name: null, family: null, email: null, role: null, startDate: null, kind: null, lastTalk: null },
};

function byTitle(cells: readonly string[]): Columns {
  const words = cells.map(plain);
  const found = { ...noColumns };
  const taken = new Set<number>();
  // The given name beside a family name counts before a "name" that is only a part of another title.
  for (const isLoose of [false, true]) {
    for (const field of fields) {
      if (found[field] !== null) continue;
      const column = columnOf(words, titles[field], isLoose, taken);
      if (column === null) continue;
      found[field] = column;
      taken.add(column);
    }
  }
  return found;
}

function columnOf(words: readonly string[], names: readonly string[], isLoose: boolean, taken: ReadonlySet<number>) {
  for (const name of names) {
    const column = words.findIndex((word, index) => !taken.has(index) && isTitle(word, name, isLoose));
    if (column >= 0) return column;
  }
  return null;
}

/** "Work e-mail (primary)" is a title for an address, "Manager e-mail" is not, and "Namespace" names nobody. */
function isTitle(word: string, name: string, isLoose: boolean): boolean {
  if (!isLoose) return word === name;
  return ` ${word} `.includes(` ${name} `) && !ofOthers.test(word);
}

/** Lower case, without accents, with single spaces for all that is no letter or digit. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function most(indexes: readonly number[], count: (index: number) => number): number | null {
  const [best] = [...indexes].sort((a, b) => count(b) - count(a));
  return best !== undefined && count(best) > 0 ? best : null;
}
