/**
 * `npm start`: from a fresh clone to Trellis running in a browser, on a sample calendar. `--firefox` takes Firefox;
 * with no display, or with `--headless`, it walks the main journey and writes pictures instead.
 */
import { ensurePackages } from "./support/packages.mjs";
import { run } from "./support/run.mjs";

const args = process.argv.slice(2);
const kind = args.includes("--firefox") ? "firefox" : "chromium";
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);

try {
  const unknown = args.find((arg) => arg !== "--firefox" && arg !== "--headless");
  if (unknown !== undefined) throw new Error(`npm start knows --firefox and --headless, not ${unknown}.`);
  await ensurePackages();
  console.log("Building ...");
  await run("npm", ["run", kind === "firefox" ? "build:firefox" : "build"]);
  // From here on TypeScript is read as it stands.
  const { register } = await import("tsx/esm/api");
  register();
  const { openSampleCalendar, takeTour } = await import("./tour/start.ts");
  await (hasDisplay && !args.includes("--headless") ? openSampleCalendar(kind) : takeTour(kind));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
