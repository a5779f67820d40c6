import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPastedPeople } from "../../../../components/options/people/pasted-people";
import { personOf } from "./people";

const read = (text: string) =>
  readPastedPeople(text).people.map(({ name, email, role }) => [name, email, role].filter(Boolean).join(" | "));
const problems = (text: string, known = [personOf("Robin Vale")]) =>
  readPastedPeople(text, known).problems.map(({ line, sentence }) => `${line}: ${sentence}`);

describe("what is understood", () => {
  it.each([
    ["Robin Vale <Robin@Example.com>", ["Robin Vale | robin@example.com"]],
    ['"Vale, Robin" <robin@example.com>', ["Robin Vale | robin@example.com"]],
    [
      "Vale, Robin <robin@example.com>; Teo <teo@example.com>",
      ["Robin Vale | robin@example.com", "Teo | teo@example.com"],
    ],
    ["robin@example.com (Robin Vale)", ["Robin Vale | robin@example.com"]],
    ["a@example.com (Ada Lind), b@example.com (Bo Ek)", ["Ada Lind | a@example.com", "Bo Ek | b@example.com"]],
    ["Robin Vale, robin@example.com, Designer", ["Robin Vale | robin@example.com | Designer"]],
    ["Robin Vale\trobin@example.com\tDesigner", ["Robin Vale | robin@example.com | Designer"]],
    ["robin@example.com Robin Vale", ["Robin Vale | robin@example.com"]],
    ["<mailto:robin.vale+work@example.com>", ["Robin Vale | robin.vale+work@example.com"]],
    ["• Robin Vale <robin@example.com>,", ["Robin Vale | robin@example.com"]],
    [
      "a.lind@example.com, bo@example.com\r\nci@example.com",
      ["A Lind | a.lind@example.com", "Bo | bo@example.com", "Ci | ci@example.com"],
    ],
    ["李 明 <li@example.com>", ["李 明 | li@example.com"]],
    ["Robin Vale\nInes", ["Robin Vale", "Ines"]],
    ["  \n,\n;\n", []],
  ])("%j", (text, people) => {
    expect(read(text)).toEqual(people);
    expect(problems(text, [])).toEqual([]);
  });

  it("keeps a name to a length, and without characters that turn text around", () => {
    const [person] = readPastedPeople(`${"x".repeat(300)}\u202e <a@example.com>`).people;
    expect(person?.name).toBe("x".repeat(200));
  });
});

describe("what is not", () => {
  it("names the line of each part that is not a whole address", () => {
    expect(problems("Ines <ines@example.com>\nnot-whole@\n\nexample.com; a@@b.example\nTeo <teo@localhost>")).toEqual([
      "2: “not-whole@” is not a whole address, such as robin@example.com.",
      "4: “example.com” is not a whole address, such as robin@example.com.",
      "4: “a@@b.example” is not a whole address, such as robin@example.com.",
      "5: “teo@localhost” is not a whole address, such as robin@example.com.",
    ]);
  });

  it("does not add anybody twice, nor anybody who is here already", () => {
    const text = "robin.vale@example.com\nnew@gmail.com\nNew@googlemail.com";
    const archived = personOf("Robin Vale", { archivedAt: "2026-01-01T00:00:00Z" });
    expect(read(text)).toHaveLength(2);
    expect(readPastedPeople(text, [archived]).people).toHaveLength(1);
    expect(problems(text, [archived])).toEqual([
      "1: robin.vale@example.com is Robin Vale, who is here already, archived.",
      "3: new@gmail.com is there twice.",
    ]);
  });

  it("refuses a line that cannot be people", () => {
    expect(problems(`${"x".repeat(1001)} <a@example.com>`)).toEqual([
      "1: This line is too long to be people. Shorten it.",
    ]);
  });
});

it("accounts for every whole address in any text: it is read or named as a problem", () => {
  const local = fc.stringMatching(/^[a-z][a-z0-9._-]{0,8}$/);
  const around = fc.constantFrom("", " ", ", ", "; ", "\n", "\t", " (Kim) ", ' "Doe, Kim" <', "> ", "Kim ");
  fc.assert(
    fc.property(fc.array(fc.tuple(around, local), { maxLength: 6 }), (parts) => {
      const addresses = parts.map(([, name]) => `${name}@example.com`);
      const text = parts.map(([before], index) => before + addresses[index]).join(" ");
      const { people, problems } = readPastedPeople(text);
      const told = [...people.map(({ email }) => email), ...problems.map(({ source }) => source)].join("\n");
      for (const address of addresses) expect(told).toContain(address);
    }),
  );
});
