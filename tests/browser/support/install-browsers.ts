/** Run by `npm test`: both browsers are there before anything long begins. */
import { browserKinds, ensureBrowser } from "./executables";

try {
  for (const kind of browserKinds) ensureBrowser(kind);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
