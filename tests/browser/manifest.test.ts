/** What the built packages ask of a browser: no more than was promised. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browsers } from "./support/browsers";
import { builtExtension } from "./support/session-folder";

const calendar = "https://calendar.google.com/*";
const permissions = {
  chromium: ["alarms", "sidePanel", "storage", "unlimitedStorage"],
  firefox: ["alarms", "storage", "unlimitedStorage"],
};

describe.each(browsers)("the manifest for %s", (kind) => {
  const manifest = JSON.parse(readFileSync(join(builtExtension[kind], "manifest.json"), "utf8"));

  it("is of version 3", () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it("asks for the promised permissions and no others", () => {
    expect([...manifest.permissions].sort()).toEqual(permissions[kind]);
    const optional = manifest.optional_permissions ?? [];
    expect(optional.filter((name: string) => name !== "notifications")).toEqual([]);
  });

  it("may touch Google Calendar and no other site", () => {
    expect(manifest.host_permissions).toEqual([calendar]);
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual([calendar]);
    expect(manifest.content_scripts[0].world).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("lets Google Calendar frame the guide, and nobody anything else", () => {
    const [guide, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(guide.resources).toEqual(["sidepanel.html"]);
    expect(guide.matches).toEqual([calendar]);
    if (kind === "chromium") expect(guide.use_dynamic_url).toBe(true);
  });

  it("keeps the browser's own content security policy", () => {
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it("stays out of private windows", () => {
    expect(manifest.incognito).toBe("not_allowed");
  });

  it("names the oldest browser that has what it uses", () => {
    if (kind === "chromium") {
      expect(manifest.minimum_chrome_version).toBe("148");
      return;
    }
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.strict_min_version).toBe("148.0");
    expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
    expect(manifest.sidebar_action.open_at_install).toBe(false);
  });

  it.each(["options", "popup", "sidepanel"])("has a page, %s, that settles its style layers first", (page) => {
    const html = readFileSync(join(builtExtension[kind], `${page}.html`), "utf8");
    const order = html.search(/@layer tokens,\s*base,\s*parts,\s*screens;/);
    expect(order).toBeGreaterThan(0);
    expect(order).toBeLessThan(html.indexOf('rel="stylesheet"'));
  });
});
