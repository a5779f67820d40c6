import { afterEach, describe, expect, it } from "vitest";
import { counted, own, say, translate, useLanguage } from "../../calendar/client/language";
import { answerLabel, bubbleWhen, chipLabel, guestCounts } from "../../calendar/client/words";
import { people, type SampleEvent } from "../../calendar/events";
import { sampleEvents } from "../../calendar/expand";

const events = sampleEvents("2026-11-24", people.me.email, "America/New_York", 0);
const byKey = (key: string) => events.find((event) => event.key === key) as SampleEvent;
const when = (key: string, hour24: boolean) => {
  const { day, time } = bubbleWhen(byKey(key), hour24, "2026");
  return [day, time].map((text) => text.replace(/\s/g, " "));
};

describe("the page in another language", () => {
  afterEach(() => useLanguage("en", []));

  it.each([
    ["de", true, "Dienstag, 24. November", /^10:00.10:45/],
    ["ja", false, "11月24日火曜日", /^午前10.00.+10.45分?$/],
    ["vi", true, "Thứ Ba, 24 tháng 11", /^10:00.10:45$/],
    ["ar-EG", true, "الثلاثاء، ٢٤ نوفمبر", /^١٠:٠٠.١٠:٤٥$/],
  ])("%s writes dates and times as Intl does", (language, hour24, day, time) => {
    useLanguage(language, []);
    expect(when("robin", hour24)).toEqual([day, expect.stringMatching(time)]);
  });

  it("writes a stretch over midnight as two moments", () => {
    useLanguage("fr", []);
    expect(when("past-midnight", true)).toEqual([
      "27 novembre à 22:00",
      expect.stringMatching(/^28 novembre à 0?3:00$/),
    ]);
  });

  it("has the labels of the languages in which they are known", () => {
    useLanguage("pt-BR", []);
    expect(chipLabel(byKey("robin"), people.me, true)).toContain("10:00 - 10:45, Robin / Mara, Mara Kessel, Aceito, ");
    useLanguage("ja", []);
    expect(chipLabel(byKey("jonas"), people.me, true)).toMatch(/^10:30～11:30、.*承諾済み、場所: The corner café、/);
  });

  it("has some word of the language for every other, each its own, and always the same", () => {
    useLanguage("el", []);
    const words = ["Close", "Guests", "Yes", "No", "Maybe"].map(say);
    expect(new Set(words).size).toBe(5);
    for (const word of words) expect(word).toMatch(/^\p{Script=Greek}/u);
    expect(say("Yes")).toBe(words[2]);
    expect(answerLabel("Yes", true)).toContain(say("Yes"));
  });

  it("leaves names, dates and what is in the language already", () => {
    useLanguage("ru", ["Robin Vale"]);
    expect(translate("Organizer: Robin Vale")).toBe(`${say("Organizer")}: Robin Vale`);
    expect(translate(own("10:00 AM"))).toBe("10:00 AM");
    expect(translate("⋅")).toBe("⋅");
  });

  it("counts in its own digits, and spells two where the language has a form for it", () => {
    useLanguage("mr", []);
    expect(guestCounts(byKey("staff").guests).total).toMatch(/^४ /);
    useLanguage("ar", []);
    expect(counted(2, "guest", "guests")).not.toMatch(/\p{Nd}/u);
  });
});
