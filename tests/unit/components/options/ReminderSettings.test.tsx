// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ReminderSettings } from "../../../../components/options/settings/ReminderSettings";
import { defaultSettings, type Settings } from "../../../../utils/domain/settings";
import { request } from "../../../../utils/messaging/client";
import { askToNotify, mayNotify } from "../../../../utils/platform/notifications";
import { control, leave, press, settle, show, type, words } from "../screen";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));
vi.mock("../../../../utils/platform/notifications", () => ({ askToNotify: vi.fn(), mayNotify: vi.fn() }));

let settings: Settings;

const draw = () => show(<ReminderSettings settings={settings} onSettings={() => {}} />);

beforeEach(() => {
  vi.resetAllMocks();
  settings = defaultSettings;
  vi.mocked(mayNotify).mockResolvedValue(false);
  vi.mocked(request).mockImplementation((async (_name: string, { change }: { change: Partial<Settings> }) => ({
    ...settings,
    ...change,
  })) as never);
});
afterEach(leave);

it("asks the browser in the click itself, and chooses a morning only when that was allowed", async () => {
  await draw();
  vi.mocked(askToNotify).mockResolvedValueOnce(false);
  control("Remind me once a week").click();
  expect(askToNotify).toHaveBeenCalledOnce();
  await settle();
  expect(request).not.toHaveBeenCalled();
  expect(words()).toContain("The browser did not allow notifications.");
  vi.mocked(askToNotify).mockResolvedValueOnce(true);
  await press("Remind me once a week");
  expect(request).toHaveBeenCalledWith("settings.change", { change: { reminderOn: 1 } });
});

it("takes the weekday, the hour, and whether names may be said", async () => {
  settings = { ...defaultSettings, reminderOn: 1 };
  vi.mocked(mayNotify).mockResolvedValue(true);
  await draw();
  await type("Weekday", "4");
  await type("Hour", "8");
  await press("Say names");
  expect(vi.mocked(request).mock.calls.map(([, payload]) => payload)).toEqual([
    { change: { reminderOn: 4 } },
    { change: { reminderAt: 8 } },
    { change: { reminderNames: true } },
  ]);
});

it("says that none is shown while the browser does not allow it", async () => {
  settings = { ...defaultSettings, reminderOn: 1 };
  await draw();
  expect(words()).toContain("The browser does not allow notifications any more");
  vi.mocked(askToNotify).mockResolvedValueOnce(true);
  await press("Allow");
  expect(words()).not.toContain("any more");
});
