/** Lists of people as spreadsheets and staff systems write them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateNames } from "../../../utils/domain/doc-dates";
import { guessColumns, hasTitles } from "../../../utils/import/csv/columns";
import { peopleIn, type TableReading } from "../../../utils/import/csv/people";
import { mostTableBytes, readTable } from "../../../utils/import/csv/table";
import { UnreadableFile } from "../../../utils/import/problem";
import { personOf } from "../components/options/people";

const names = dateNames(["en"]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: string, isLittle: boolean) => {
  const bytes = Buffer.from(mark + text, "utf16le");
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};

function read(file: string | Uint8Array, how: Partial<TableReading> = {}) {
  const table = readTable(typeof file === "string" ? utf8(file) : file);
  const titled = hasTitles(table);
  const columns = guessColumns(table, titled);
  const context = { kind: "report", order: "day-first", known: [], today: "2026-11-24", names } as const;
  return { columns, titled, ...peopleIn(table, { columns, titled, ...context, ...how }) };
}

const briefly = (file: string | Uint8Array) => read(file).people.map(({ name, emails }) => [name, ...emails].join(" "));

describe("a table", () => {
  const list = "Name,E-mail\nRobin Vale,robin@example.com\nJürgen Öz,juergen@example.com";
  const expected = ["Robin Vale robin@example.com", "Jürgen Öz juergen@example.com"];

  it.each([
    ["commas", utf8(list)],
    ["semicolons", utf8(list.replaceAll(",", ";"))],
    ["tabs", utf8(list.replaceAll(",", "\t"))],
    ["bars", utf8(list.replaceAll(",", "|"))],
    ["the separator named first", utf8(`sep=;\r\n${list.replaceAll(",", ";")}`)],
    ["quotes", utf8(list.replace(/[^,\n]+/g, (cell) => `"${cell}"`))],
    ["a mark at its start", utf8(`\uFEFF${list}`)],
    ["Windows lines", utf8(list.replaceAll("\n", "\r\n"))],
    ["old Mac lines", utf8(list.replaceAll("\n", "\r"))],
    ["Latin-1", latin1(list)],
    ["UTF-16, as spreadsheets write Unicode text", utf16(list.replaceAll(",", "\t"), "\uFEFF", true)],
    ["UTF-16 the other way round", utf16(list, "\uFEFF", false)],
    ["UTF-16 without a mark", utf16(list, "", true)],
    ["no titles", utf8(list.split("\n").slice(1).join("\n"))],
    ["empty lines and cells", utf8(`\n${list.replaceAll(",", ",,")}\n\n,,\n`)],
  ])("with %s", (_how, bytes) => {
    expect(briefly(bytes)).toEqual(expected);
  });

  it("keeps the line of a row, also after cells of several lines", () => {
    const { people, leftOut } = read(
      'Name,Mail,Role\n"Robin",r@example.com,"a\nb\r\nc"\n,,\nKim,k@,x\nLee,l@example.com,y',
    );
    expect(people.map(({ name, line }) => [name, line])).toEqual([
      ["Robin", 2],
      ["Lee", 7],
    ]);
    expect(leftOut).toEqual([{ line: 6, sentence: "“k@” is not a whole address, such as robin@example.com." }]);
  });

  it.each([
    ["", "This file is empty"],
    [" \n,,\n", "This file is empty"],
    ['Name\nRobin\n"Kim', "Line 3: a quotation mark is opened there"],
    ["PNG\0\0\u0001", "This is no text file"],
    ["x\n".repeat(5_003), "more than 5000 people"],
  ])("that cannot be read says why: %j", (text, sentence) => {
    expect(() => read(text.slice(0, 12_000))).toThrow(sentence);
    expect(() => readTable(new Uint8Array(mostTableBytes + 1))).toThrow(UnreadableFile);
  });

  it("of 5,000 people is read whole", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `Person ${index},p${index}@example.com`);
    expect(read(["Name,Mail", ...rows].join("\n")).people).toHaveLength(5_000);
  });
});

describe("columns", () => {
  const found = (titles: string) => {
    const { columns } = read(`${titles}\n${titles.replace(/[^,]+/g, "x")}`);
    return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null));
  };

  it.each([
    ["Name,Email,Role,Start date,Kind,Last talk", { name: 0, email: 1, role: 2, startDate: 3, kind: 4, lastTalk: 5 }],
    ["Nachname,Vorname,E-Mail-Adresse,Eintrittsdatum", { family: 0, name: 1, email: 2, startDate: 3 }],
    ["Prénom,Nom,Adresse e-mail,Intitulé du poste", { name: 0, family: 1, email: 2, role: 3 }],
    ["Nombre,Apellidos,Correo electrónico,Puesto", { name: 0, family: 1, email: 2, role: 3 }],
    ["Employee ID,First Name,Last Name,Work Email (primary),Manager Email", { name: 1, family: 2, email: 3 }],
    ["First Name,Last Name,E-mail 1 - Value,Organization Title", { name: 0, family: 1, email: 2, role: 3 }],
    ["Manager,Manager e-mail,E-mail", { email: 2 }],
  ])("are known by their titles: %s", (titles, columns) => {
    expect(found(titles)).toMatchObject(columns);
  });

  it("without titles are known by what is in them", () => {
    const { columns, titled } = read("17,robin@example.com,Robin Vale\n18,kim@example.com,Kim Lund");
    expect({ titled, columns }).toMatchObject({ titled: false, columns: { name: 2, email: 1, role: null } });
  });

  it("are the user's to choose", () => {
    const columns = { name: 1, family: null, email: 0, role: null, startDate: null, kind: null, lastTalk: null };
    expect(read("Contact,Alias\nr@example.com,Robbie", { columns }).people[0]).toMatchObject({
      name: "Robbie",
      emails: ["r@example.com"],
    });
  });
});

describe("a row", () => {
  it("may have a name or an address alone", () => {
    expect(briefly("Name,Mail\nRobin,\n,kim@example.com")).toEqual(["Robin", "kim@example.com kim@example.com"]);
  });

  it("is taken once, and never for somebody who is there", () => {
    const known = [personOf("Robin Vale", { emails: ["robin@gmail.com"] })];
    const text = "Name,Mail\nRob,ROBIN@googlemail.com\nKim,kim@example.com\nKim L,Kim@example.com\nAl,\nal,\n-,nobody";
    expect(read(text, { known }).leftOut).toEqual([
      { line: 2, sentence: "robin@googlemail.com is Robin Vale, who is here already." },
      { line: 4, sentence: "kim@example.com stands on line 3 already." },
      { line: 6, sentence: "al stands on line 5 already." },
      { line: 7, sentence: "“nobody” is not a whole address, such as robin@example.com." },
    ]);
  });

  it("that is out of step with the titles is left out", () => {
    expect(read("Name,Mail\nVale, Robin,robin@example.com").leftOut[0]?.sentence).toContain("3 cells");
  });

  it("holds text, whatever it looks like", () => {
    const formula = '=HYPERLINK("http://x","y")';
    const text = `Name,Mail,Role\n"${formula.replaceAll('"', '""')}",a@example.com,=cmd|' /C calc'!A0\n+1-2,b@example.com,@SUM(A1)`;
    expect(read(text).people.map(({ name, role }) => [name, role])).toEqual([
      [formula, "=cmd|' /C calc'!A0"],
      ["+1-2", "@SUM(A1)"],
    ]);
  });
});

describe("the last talk", () => {
  const talk = (cell: string, how: Partial<TableReading> = {}) => {
    const { people, leftEmpty } = read(`Name,Last talk\nRobin,"${cell}"`, how);
    return [people[0]?.lastCareer ?? people[0]?.rough ?? null, ...leftEmpty.map(({ sentence }) => sentence)];
  };
  const on = (on: string, approximate = false) => [{ on, approximate }];

  it.each([
    ["2025-03-04", on("2025-03-04")],
    ["2025-03-04T00:00:00", on("2025-03-04")],
    ["4 March 2025", on("2025-03-04")],
    ["March 4, 2025", on("2025-03-04")],
    ["24.12.2025", on("2025-12-24")],
    ["03/04/2025", on("2025-04-03")],
    ["March 2025", on("2025-03-15", true)],
    ["2025-03", on("2025-03-15", true)],
    ["2026", ["this-year"]],
    ["2025", ["last-year"]],
    ["2019", ["longer"]],
    ["Never", ["never"]],
    ["nie", ["never"]],
    ["?", ["not-sure"]],
    ["", [null]],
    ["soon", [null, "“soon” is no date that Trellis can read, and is left out."]],
    ["31/02/2025", [null, "“31/02/2025” is no date that Trellis can read, and is left out."]],
    ["2026-11-25", [null, "25 November is still to come, so it is not taken for the last talk."]],
    ["2027", [null, "1 January 2027 is still to come, so it is not taken for the last talk."]],
  ])("%s", (cell, expected) => {
    expect(talk(cell)).toEqual(expected);
  });

  it("asks which number is the day only where nothing tells", () => {
    const list = (...cells: string[]) =>
      read(`Name,Start date\n${cells.map((cell, at) => `P${at},${cell}`).join("\n")}`);
    expect(list("03/04/2025").orderIsOpen).toBe(true);
    const told = list("03/04/2025", "12/31/2024");
    expect(told.orderIsOpen).toBe(false);
    expect(told.people[0]?.startDate).toBe("2025-03-04");
    expect(talk("03/04/2025", { order: "month-first" })).toEqual(on("2025-03-04"));
  });
});

it("a kind that is not known is told, and the chosen one taken", () => {
  const { people, leftEmpty } = read("Name,Kind\nA,Direct report\nB,Skip level\nC,Peer\nD,My manager\nE,Contractor");
  expect(people.map(({ kind }) => kind)).toEqual(["report", "skip-level", "peer", "my-manager", "report"]);
  expect(leftEmpty.map(({ line }) => line)).toEqual([6]);
});

it("any bytes at all are people, or a sentence about what is wrong", () => {
  const seed = utf8('Name;E-mail;Last talk\n"Vale; Robin";robin@example.com;2025-03-04\nKim;kim@example.com;never\n');
  const mutation = fc.record({ at: fc.nat(seed.length), cut: fc.nat(8), put: fc.uint8Array({ maxLength: 6 }) });
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 6 }), (mutations) => {
      const bytes = [...seed];
      for (const { at, cut, put } of mutations) bytes.splice(at, cut, ...put);
      try {
        const { people, leftOut } = read(Uint8Array.from(bytes));
        const lines = [...people, ...leftOut].map(({ line }) => line);
        const isToCome = people.some(({ lastCareer }) => lastCareer !== null && lastCareer.on > "2026-11-24");
        return new Set(lines).size === lines.length && !isToCome;
      } catch (error) {
        return error instanceof UnreadableFile;
      }
    }),
    { numRuns: process.env.TRELLIS_FULL ? 5_000 : 300 },
  );
}, 600_000);
