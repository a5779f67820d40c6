/** The guides that are open, each by the port it opened, and what is said to them. */

import { guidePort, type ToGuide } from "../messaging/protocol";
import type { Caller } from "../messaging/server";
import { type Place, placeOf, tabOf } from "./places";

/** The part of the browser's port that is needed here. */
export interface GuidePort {
  name: string;
  postMessage(message: ToGuide): void;
  disconnect(): void;
  onDisconnect: { addListener(listener: () => void): void };
}

export interface Guides {
  /** Takes a guide in, hands it what it missed, and says where it stands; `null` when the name is no guide's. */
  connect(port: GuidePort, caller: Caller): Place | null;
  /** Whether a guide has its port open here. */
  isOpen(place: Place): boolean;
  /** Says something to the guide at a place, or keeps it until that guide has a port again. */
  send(place: Place, message: ToGuide): void;
  /** The guide at this place has just asked: what was kept for it is out of date. */
  answered(place: Place): void;
  forget(place: Place): void;
  /** Forgets what was kept for guides without a port. */
  dropKept(): void;
}

/** @param wake Asks the guide in a tab to open its port again; a background that was asleep has none. */
export function createGuides(wake: (tabId: number) => void): Guides {
  const ports = new Map<Place, Set<GuidePort>>();
  /** The last message of each name that found no port. */
  const kept = new Map<Place, Map<ToGuide["name"], ToGuide>>();

  return {
    connect(port, caller) {
      const place = portPlace(port.name, caller);
      if (place === null) return null;
      const here = ports.get(place) ?? new Set();
      ports.set(place, here.add(port));
      port.onDisconnect.addListener(() => here.delete(port));
      for (const message of kept.get(place)?.values() ?? []) port.postMessage(message);
      kept.delete(place);
      return place;
    },

    isOpen: (place) => (ports.get(place)?.size ?? 0) > 0,

    send(place, message) {
      const here = ports.get(place) ?? new Set();
      for (const port of here) port.postMessage(message);
      if (here.size > 0) return;
      // Every guide is told the theme when it opens its port.
      if (message.name === "theme") return;
      const missed = kept.get(place) ?? new Map();
      kept.set(place, missed.set(message.name, message));
      // Every calendar tab has a guide; most windows show no side panel.
      const tabId = tabOf(place);
      if (tabId !== null) wake(tabId);
    },

    answered(place) {
      kept.get(place)?.delete("show");
      kept.get(place)?.delete("changed");
    },

    dropKept: () => kept.clear(),

    forget(place) {
      ports.delete(place);
      kept.delete(place);
    },
  };
}

function portPlace(name: string, caller: Caller): Place | null {
  if (name === guidePort) return caller.tabId === null ? null : placeOf(caller, null);
  const [, windowId] = name.match(/^guide:(\d+)$/) ?? [];
  return windowId === undefined ? null : placeOf(caller, Number(windowId));
}
