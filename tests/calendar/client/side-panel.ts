/** Google's own side panel: a rail of app buttons, and the panel of the app that is open. */

import { rerenderBubble } from "./bubble";
import { h, render } from "./dom";
import { type IconName, icon, iconButton } from "./icons";

const apps: readonly { id: number; name: string; icon: IconName }[] = [
  { id: 2, name: "Keep", icon: "bulb" },
  { id: 4, name: "Tasks", icon: "task" },
  { id: 9, name: "Contacts", icon: "person" },
  { id: 8, name: "Maps", icon: "place" },
];

let openApp: number | null = null;

export function renderSidePanel(): void {
  const rail = document.querySelector("[jsname=eUN8tf]");
  const panel = document.querySelector<HTMLElement>("[jsname=xeMbY]");
  if (!rail || !panel) return;
  render(
    rail,
    h(
      "div",
      { role: "complementary", "aria-label": "Side panel", class: "sc-rail" },
      apps.map(({ id, name, icon: sign }) =>
        h(
          "div",
          {
            id: `gsc-gab-${id}`,
            role: "button",
            tabindex: 0,
            "aria-label": name,
            "data-guest-app-id": id,
            class: openApp === id ? "sc-app sc-open" : "sc-app",
            onclick: () => toggle(id),
          },
          icon(sign),
        ),
      ),
      h("div", { role: "separator", class: "sc-separator" }),
      h("div", { role: "button", tabindex: 0, "aria-label": "Get add-ons", class: "sc-app" }, icon("plus")),
    ),
  );
  const app = apps.find(({ id }) => id === openApp);
  panel.hidden = !app;
  render(
    panel,
    h(
      "div",
      { class: "sc-companion-head" },
      h("h2", { "aria-describedby": "companion-shell-subtitle-text-id" }, app?.name ?? ""),
      iconButton("close", "Close", { onclick: () => toggle(openApp ?? 0) }, "companion"),
    ),
    h("h3", { id: "companion-shell-subtitle-text-id" }, app ? `Nothing in ${app.name} yet` : ""),
  );
}

/** Opening an app also draws an open bubble again. */
function toggle(id: number): void {
  openApp = openApp === id ? null : id;
  renderSidePanel();
  rerenderBubble();
  dispatchEvent(new Event("resize"));
}
