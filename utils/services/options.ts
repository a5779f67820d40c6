/** What the options page asks about Trellis itself: settings, and what is stored. */
import type { Settings } from "../domain/settings";
import type { Handlers } from "../messaging/server";
import { countRecords } from "../storage/facts";
import { readMeta } from "../storage/repositories/meta";
import { announceToAll } from "./announce";
import { defined } from "./defined";
import { panelState, tellTab } from "./panel";
import { tabOf } from "./places";
import { expectReminder } from "./reminders";
import { aside, type Services } from "./services";

type Names = "settings.get" | "settings.change" | "addresses.seen" | "storage.facts";

export function optionsHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, settings, places } = services;
  const { database, clock } = deps;

  /** The frames that are in calendar tabs now take the new width and side. */
  async function applyToTabs(changed: Settings): Promise<void> {
    for (const [place, state] of await places.all()) {
      const tabId = tabOf(place);
      if (tabId === null) continue;
      await tellTab(services, tabId, { to: "content", name: "panel.apply", state: panelState(state, changed) });
    }
  }

  return {
    "settings.get": () => settings.get(),

    "settings.change": async ({ change }) => {
      const { welcomed, ...fields } = defined(change);
      const welcome = welcomed === undefined ? {} : { welcomedAt: welcomed ? clock.now() : null };
      const changed = await settings.change({ ...fields, ...welcome });
      if (fields.reminderOn !== undefined || fields.reminderAt !== undefined) await expectReminder(services, changed);
      aside(applyToTabs(changed));
      await announceToAll(services);
      aside(services.badge.refresh());
      return changed;
    },

    "addresses.seen": async () => [...(await settings.seenAs())],

    "storage.facts": async () => {
      const [stored, bytes] = await Promise.all([
        database.read(async (tx) => ({
          ...(await countRecords(tx)),
          lastBackupAt: await readMeta(tx, "lastBackupAt"),
        })),
        deps.storedBytes(),
      ]);
      return { ...stored, bytes };
    },
  };
}
