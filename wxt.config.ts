import preact from "@preact/preset-vite";
import type { AliasOptions } from "vite";
import { defineConfig } from "wxt";

/** Chromium 148 and Firefox 148 are the first with everything used here: Temporal, structured-clone messages, field-sizing. */
const oldestChromium = "148";
const oldestFirefox = "148.0";
const calendarHost = "https://calendar.google.com/*";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({
    plugins: [preact()],
    // Both know light-dark() and nesting: written out for older browsers the styles would be twice as long.
    build: { cssTarget: ["chrome148", "firefox148"] },
  }),
  hooks: {
    // One script and one style sheet for each page: a page that opens waits for every file it shares with another.
    "entrypoints:grouped": (_wxt, groups) => {
      const together = groups.findIndex((group) => Array.isArray(group));
      const pages = together === -1 ? [] : groups.splice(together, 1).flat();
      groups.push(...pages.map((page) => [page]));
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === "content-script")) return;
      // The polyfill only passes calls through in these browsers, and would be a fifth of what Calendar has to parse.
      config.resolve = { ...config.resolve, alias: withoutPolyfill(config.resolve?.alias) };
    },
  },
  // The packages that a store or a person loads are the ones that are tested: no other variant is built.
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}",
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    short_name: "Trellis",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "alarms"],
    // Asked for in the settings, when somebody wants to be reminded.
    optional_permissions: ["notifications"],
    host_permissions: [calendarHost],
    incognito: "not_allowed",
    commands: {
      "guide-focus": {
        suggested_key: { default: "Alt+Shift+G" },
        description: "__MSG_command_guide_focus__",
      },
    },
    web_accessible_resources: [
      {
        resources: ["sidepanel.html"],
        matches: [calendarHost],
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "trellis@trellis.example",
              strict_min_version: oldestFirefox,
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: oldestChromium, message_serialization: "structured_clone" }),
  }),
});

function withoutPolyfill(alias: AliasOptions | undefined): AliasOptions {
  const name = "wxt/browser";
  if (Array.isArray(alias)) return alias.filter(({ find }) => find !== name);
  return Object.fromEntries(Object.entries(alias ?? {}).filter(([find]) => find !== name));
}
