import { describe, expect, it } from "vitest";
import { germanPromises } from "../../../utils/coach/language/de-promises";
import { englishPromises } from "../../../utils/coach/language/en-promises";
import { adviseOnPromise } from "../../../utils/coach/promise-advice";

function noticed(text: string, signs = englishPromises): boolean {
  return adviseOnPromise({ id: "p", by: "me", text }, signs).length > 0;
}

describe("advice on the user's own promises", () => {
  it.each([
    "Promote Robin to senior by June",
    "You will get the promotion in the spring round",
    "Promise her the promotion",
    "Make you team lead next year",
    "You'll be a manager by Christmas",
    "Get you promoted before summer",
    "Promotion comes with the new budget",
  ])("notices that a promotion is promised: %j", (text) => {
    expect(noticed(text)).toBe(true);
  });

  it.each([
    "Put Robin forward for the promotion round",
    "Ask Ana what a promotion to senior needs",
    "Talk to HR about promotion criteria",
    "Explain why there is no promotion this year",
    "Promote the meetup on the intranet",
    "Introduce Robin to the head of data",
    "Lead the Monday demo while Robin is away",
    "Send the senior nurses the rota by Friday",
  ])("lets %j be", (text) => {
    expect(noticed(text)).toBe(false);
  });

  it("looks at the user's own promises only", () => {
    const text = "Promote Robin to senior by June";
    expect(adviseOnPromise({ id: "p", by: "them", text }, englishPromises)).toEqual([]);
    const [advice] = adviseOnPromise({ id: "p", by: "me", text }, englishPromises);
    expect(advice).toMatchObject({ id: "promotion-promised/p", kind: "promotion-promised" });
    expect(advice?.words.join(" ")).toContain("Promote Robin");
  });

  it.each([
    ["Dich zum Teamleiter befördern", true],
    ["Du wirst im Sommer befördert", true],
    ["Du wirst bis Weihnachten Teamleiter", true],
    ["Die Beförderung kommt im Herbst", true],
    ["Klären, was eine Beförderung voraussetzt", false],
    ["Robin für die Beförderungsrunde vorschlagen", false],
    ["Robin der Abteilungsleiterin vorstellen", false],
    ["Der Leitung die Liste schicken", false],
  ])("reads German: %j", (text, expected) => {
    expect(noticed(text, germanPromises)).toBe(expected);
  });
});
