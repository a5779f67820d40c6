// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OptionsPage } from "../../../../components/options/OptionsPage";
import { control, field, leave, names, press, settle, show, type, words } from "../screen";
import { background } from "./background";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));
vi.mock("../../../../utils/platform/notifications", () => ({ mayNotify: async () => false }));

const open = async (hash: string) => {
  location.hash = hash;
  await show(<OptionsPage />);
};
const goTo = async (hash: string) => {
  location.hash = hash;
  dispatchEvent(new Event("hashchange"));
  await settle();
};

beforeEach(() => {
  vi.resetAllMocks();
  HTMLElement.prototype.hidePopover ??= () => {};
});
afterEach(leave);

describe("the page", () => {
  it("begins with the welcome until that was finished, and with the people afterwards", async () => {
    background([], { welcomedAt: null });
    await open("");
    expect(names("h1")).toEqual(["Welcome to Trellis"]);
    background();
    await open("");
    expect(names("h1")).toEqual(["People"]);
    expect(document.title).toBe("People · Trellis");
  });

  it("goes to the part that the address names", async () => {
    background();
    await open("#data");
    expect(names("h1")).toEqual(["Data"]);
    await goTo("#guides");
    expect(names("h1")).toEqual(["Guides"]);
    expect(names("a[aria-current=page]")).toEqual(["Guides"]);
  });

  it("says what to do when the database does not open, and tries again", async () => {
    const stored = background();
    stored.failing.add("people.list");
    await open("#people");
    expect(names("h1")).toEqual(["Trellis"]);
    expect(words()).toContain("Your disk is full");
    stored.failing.clear();
    await press("Try again");
    expect(names("h1")).toEqual(["People"]);
  });

  it("keeps what is typed in one part while another is looked at", async () => {
    background();
    await open("#people");
    await press("Edit Robin Vale");
    await type("Role", "Designer");
    await goTo("#settings");
    await goTo("#people");
    expect(field("Role").value).toBe("Designer");
  });
});

describe("a person", () => {
  it("is saved with what was changed, and said to be saved only then", async () => {
    const stored = background();
    await open("#people");
    await press("Edit Robin Vale");
    await type("Role", "Designer");
    await press("Save");
    expect(stored.asked).toContainEqual(["person.change", { personId: "robin.vale", change: { role: "Designer" } }]);
    expect(words()).toContain("Robin Vale is saved.");
    expect(words()).toContain("Designer · robin.vale@example.com");
    expect(document.activeElement).toBe(control("Edit Robin Vale"));
  });

  it("stays in the form when it cannot be saved", async () => {
    const stored = background();
    stored.failing.add("person.change");
    await open("#people");
    await press("Edit Robin Vale");
    await type("Name", "Robin V");
    await press("Save");
    expect(words()).toContain("Your disk is full");
    expect(words()).not.toContain("is saved");
    expect(field("Name").value).toBe("Robin V");
    stored.failing.clear();
    await press("Try again");
    expect(words()).toContain("Robin V is saved.");
  });

  it("is not sent while something is wrong", async () => {
    const stored = background();
    await open("#people");
    await press("Edit Robin Vale");
    await type("Addresses, one a line", "nope");
    await press("Save");
    expect(words()).toContain("Line 1: “nope” is not a whole address");
    expect(document.activeElement).toBe(field("Addresses, one a line"));
    expect(stored.asked.map(([name]) => name)).not.toContain("person.change");
  });

  it("comes back after being deleted", async () => {
    background();
    await open("#people");
    await press("More for Robin Vale");
    await press("Delete");
    expect(words()).toContain("Robin Vale is deleted.");
    expect(() => control("Edit Robin Vale")).toThrow();
    await press("Undo");
    expect(control("Edit Robin Vale")).toBeTruthy();
  });
});

describe("archiving", () => {
  async function archive(fate: string) {
    const stored = background();
    await open("#people");
    await press("More for Robin Vale");
    await press("Archive…");
    await press(fate);
    return stored;
  }

  it("asks what becomes of what was written, and can be taken back", async () => {
    const stored = await archive("Erase it in 90 days");
    expect(words()).toContain("Nothing is deleted before you are asked once more");
    await press("Archive");
    const eraseOn = Temporal.Now.plainDateISO().add({ days: 90 }).toString();
    expect(stored.asked).toContainEqual([
      "person.change",
      { personId: "robin.vale", change: { archived: true, eraseOn } },
    ]);
    await press("Undo");
    expect(stored.asked).toContainEqual([
      "person.change",
      { personId: "robin.vale", change: { archived: false, eraseOn: null } },
    ]);
  });

  it("leads to erasing, which asks for the name", async () => {
    const stored = await archive("Erase it now");
    await press("Go on");
    expect(control("Erase for good")).toBeTruthy();
    expect(words()).toContain("It goes out of the copy that Trellis keeps, too.");
    expect(stored.asked.map(([name]) => name)).not.toContain("person.erase");
  });
});

describe("settings", () => {
  it("say Saved only once the background has confirmed", async () => {
    const stored = background();
    await open("#settings");
    stored.failing.add("settings.change");
    await press("Never");
    expect(words()).toContain("Your disk is full");
    expect(names("[role=status]")).not.toContain("Saved");
    expect((control("As I left it") as HTMLInputElement).checked).toBe(true);
    stored.failing.clear();
    await press("Try again");
    expect(stored.settings.opening).toBe("never");
    expect(names("[role=status]")).toContain("Saved");
  });

  it("refuse days that are none", async () => {
    const stored = background();
    await open("#settings");
    await type("Due soon, in days before", "400");
    field("Due soon, in days before").dispatchEvent(new Event("blur"));
    await settle();
    expect(words()).toContain("Write a whole number from 0 to 365.");
    await type("Due soon, in days before", "30");
    field("Due soon, in days before").dispatchEvent(new Event("blur"));
    await settle();
    expect(stored.settings.dueSoonDays).toBe(30);
  });
});

describe("the welcome", () => {
  it("starts a clock from a rough answer", async () => {
    const stored = background();
    await open("#welcome/growth");
    await press("Longer ago");
    expect(stored.people[0]?.clock.rough?.answer).toBe("longer");
    expect(words()).toContain("Saved");
  });

  it("can be left out as a whole, and is then not shown again", async () => {
    const stored = background([], { welcomedAt: null });
    await open("");
    await press("Skip all");
    expect(stored.asked).toContainEqual(["settings.change", { change: { welcomed: true } }]);
    expect(location.hash).toBe("#people");
  });
});
