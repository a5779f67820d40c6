/** The product's own source files, and what each imports. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";

const projectRoot = join(import.meta.dirname, "../../..");

export interface SourceFile {
  /** From the project's folder, with forward slashes: `utils/domain/person.ts`. */
  path: string;
  code: string;
}

/** All files of these endings in the folders, read. */
export function sourceFiles(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(projectRoot, file).replaceAll("\\", "/"),
      code: readFileSync(file, "utf8"),
    }));
}

/**
 * Everything a file imports or re-exports, by `from`, `import "…"` or `import("…")`: a package as it is written, one of
 * ours by its path from the project's folder.
 */
export function importsOf({ path, code }: SourceFile): string[] {
  const written = [...withoutComments(code).matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)];
  return written
    .map(([, specifier = ""]) => specifier)
    .map((specifier) => (specifier.startsWith(".") ? posix.join(dirname(path), specifier) : specifier));
}

/** Every file that comes with this one, itself too: what it imports, and what that imports. Types bring nothing along. */
export function loadedBy(files: readonly SourceFile[], path: string): Set<string> {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));
  const loaded = new Set<string>();
  const load = (name: string) => {
    const file = byName.get(name);
    if (file === undefined || loaded.has(file.path)) return;
    loaded.add(file.path);
    const code = file.code.replace(/^(?:import|export) type [^;]*;/gm, "");
    for (const target of importsOf({ ...file, code })) load(target);
  };
  load(path.replace(/\.tsx?$/, ""));
  return loaded;
}

/** Code whose words are all meant: comments may speak of anything. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'])\/\/.*$/gm, "$1");
}
