import { defineBackground } from "wxt/utils/define-background";
import { callerOf, serve } from "../utils/messaging/server";
import { onAlarm } from "../utils/platform/alarms";
import { onCommand } from "../utils/platform/commands";
import { onInstall, onStart, onTabClosed, onWindowClosed } from "../utils/platform/lifecycle";
import { onNotificationClick } from "../utils/platform/notifications";
import { onConnect } from "../utils/platform/runtime";
import { keepSessionPrivate } from "../utils/platform/session";
import { openOptions } from "../utils/platform/tabs";
import { browserDeps } from "../utils/services/browser-deps";
import { noticeLoss } from "../utils/services/care";
import { greet } from "../utils/services/greet";
import { createHandlers } from "../utils/services/handlers";
import { lockAlarmRang } from "../utils/services/lock/state";
import { alarmRang, newDay, newHour } from "../utils/services/midnight";
import { focusCommand, focusPressed, guideConnected, placeClosed, wakeGuides } from "../utils/services/presence";
import { aside, createServices } from "../utils/services/services";

// No module: in one file of its own it starts a fifth sooner than in a dozen that it shares with the pages.
export default defineBackground({
  // The browser wakes the background for what it listens to: all listeners are set before anything is awaited.
  main() {
    const services = createServices(browserDeps());
    serve(createHandlers(services));
    onConnect((port) => guideConnected(services, port, port.sender ? callerOf(port.sender) : null));
    onCommand(focusCommand, (tabId) => aside(focusPressed(services, tabId)));
    onAlarm((name) => alarmRang(services, name));
    onAlarm((name) => lockAlarmRang(services, name));
    onNotificationClick(() => aside(openOptions("#year")));
    onStart(() => aside(newDay(services)));
    onInstall(() => aside(greet(services)));
    onTabClosed((tabId) => aside(placeClosed(services, `tab:${tabId}`)));
    onWindowClosed((windowId) => aside(placeClosed(services, `window:${windowId}`)));

    aside(keepSessionPrivate());
    aside(noticeLoss(services));
    aside(wakeGuides(services));
    aside(newHour(services));
  },
});
