/** The reader as one script, to be run inside a page. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: `${here}in-page.ts`, formats: ["iife"], name: "evaluationScript", fileName: "in-page" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !("output" in first)) throw new Error("The reader was not bundled.");
  return first.output[0].code;
}
