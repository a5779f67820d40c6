/** The page's script and style, built once for each process. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

/** One script without imports, to be inlined. */
export async function bundleScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: `${here}client/main.ts`, formats: ["iife"], name: "sampleCalendar", fileName: "client" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !("output" in first)) throw new Error("The sample calendar's script was not built.");
  return first.output[0].code;
}

/** All style sheets, in the order of their names. */
export function bundleStyles(): string {
  const folder = `${here}styles/`;
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(folder + file, "utf8"))
    .join("\n");
}
