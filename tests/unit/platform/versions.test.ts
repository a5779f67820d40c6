import { afterEach, expect, test, vi } from "vitest";
import { browserName, ownVersion } from "../../../utils/platform/versions";

vi.mock("wxt/browser", () => ({ browser: { runtime: { getManifest: () => ({ version: "0.1.0" }) } } }));

afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    "Chrome 150",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36",
  ],
  ["Edge 150", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0"],
  ["Opera 120", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/136.0.0.0 Safari/537.36 OPR/120.0.0.0"],
  ["Firefox 153", "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0"],
  ["unknown browser", "Lynx"],
])("%s is told by its user agent", (name, userAgent) => {
  vi.stubGlobal("navigator", { userAgent });
  expect(browserName()).toBe(name);
});

test("Trellis's version is the manifest's", () => {
  expect(ownVersion()).toBe("0.1.0");
});
