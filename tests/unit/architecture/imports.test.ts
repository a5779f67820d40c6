import { describe, expect, it } from "vitest";
import { brokenLines, codeRules } from "./code-rules";
import { brokenRoomRules, rooms } from "./rooms";
import { importsOf, loadedBy, sourceFiles } from "./source-files";

const product = sourceFiles(["entrypoints", "components", "utils"], /\.tsx?$/);

describe("rooms", () => {
  it("import only what their rule allows", () => {
    expect(product.length).toBeGreaterThan(50);
    expect(product.flatMap(brokenRoomRules)).toEqual([]);
  });

  it("are told from one another, with the reason, when a rule is broken", () => {
    const broken = brokenRoomRules({
      path: "components/popup/PopupPage.tsx",
      code: 'import { people } from "../../utils/storage/people";\nimport { render } from "preact";',
    });
    expect(broken).toEqual([
      'components/popup/PopupPage.tsx imports "utils/storage/people", but components may import only itself, ' +
        "utils/domain, utils/coach, utils/import, utils/export, utils/messaging, utils/platform, preact, @preact/signals, lucide: " +
        "components show and ask: they reach data by messages, never storage, and never run in Google's page.",
    ]);
  });

  const forbidden: [from: string, to: string][] = [
    ["utils/domain/person.ts", "../coach/guides"],
    ["utils/domain/person.ts", "valibot"],
    ["utils/coach/bank.ts", "../platform/runtime"],
    ["utils/calendar/google/page.ts", "../../messaging/client"],
    ["utils/import/csv/people.ts", "../../messaging/client"],
    ["utils/storage/database.ts", "../services/handlers"],
    ["utils/platform/runtime.ts", "../domain/person"],
    ["utils/messaging/server.ts", "../storage/database"],
    ["utils/dock/dock.ts", "../calendar/google/page"],
    ["utils/services/handlers.ts", "wxt/browser"],
    ["utils/services/handlers.ts", "idb"],
    ["components/guide/GuidePage.tsx", "wxt/browser"],
    ["components/guide/GuidePage.tsx", "../../utils/services/handlers"],
    ["entrypoints/background.ts", "idb"],
  ];
  it.each(forbidden)("%s may not import %s", (path, specifier) => {
    expect(brokenRoomRules({ path, code: `import { x } from "${specifier}";` })).toHaveLength(1);
    expect(brokenRoomRules({ path, code: `export * from "${specifier}";` })).toHaveLength(1);
    expect(brokenRoomRules({ path, code: `await import("${specifier}");` })).toHaveLength(1);
  });

  it("are the only places for code", () => {
    expect(brokenRoomRules({ path: "utils/helpers/misc.ts", code: "" })).toHaveLength(1);
  });

  it("leave the browser's extension API to platform and entrypoints, and the database to storage", () => {
    const importers = (name: string) =>
      product.filter((file) => importsOf(file).includes(name)).map(({ path }) => path);
    expect(importers("wxt/browser").filter((path) => !/^(utils\/platform|entrypoints)\//.test(path))).toEqual([]);
    expect(importers("idb").filter((path) => !path.startsWith("utils/storage/"))).toEqual([]);
    expect(Object.entries(rooms).filter(([, { packages }]) => packages.includes("idb"))).toHaveLength(1);
  });
});

describe("what a page loads", () => {
  it("is none of the coach's lists and questions, which only the background needs", () => {
    const kept = /^utils\/coach\/(language|bank)\b/;
    const loaded = (entrypoint: string) => [...loadedBy(product, entrypoint)].filter((path) => kept.test(path));
    for (const page of ["sidepanel", "popup", "options"]) expect(loaded(`entrypoints/${page}/main.tsx`)).toEqual([]);
    expect(loaded("entrypoints/background.ts")).toContain("utils/coach/language/en.ts");
    expect(loaded("entrypoints/background.ts")).toContain("utils/coach/bank/pride.ts");
  });
});

describe.each(codeRules)("$name", (rule) => {
  it("is kept everywhere", () => {
    expect(product.flatMap((file) => brokenLines(rule, file))).toEqual([]);
  });

  it("is noticed when it is broken, and not in a comment", () => {
    const path = `${rule.folders[0]}/example.ts`;
    const explained = `${path} says "${rule.badExample}", but the rule is ${rule.name}: ${rule.why}.`;
    expect(brokenLines(rule, { path, code: rule.badExample })).toEqual([explained]);
    expect(brokenLines(rule, { path, code: `// ${rule.badExample}` })).toEqual([]);
  });
});

describe("file length", () => {
  const mostLines = 300;

  it(`is at most ${mostLines} lines`, () => {
    const all = [
      ...sourceFiles(["entrypoints", "components", "utils"], /\.(tsx?|css)$/),
      ...sourceFiles(["tests"], /\.(tsx?|mjs)$/),
    ];
    const tooLong = all
      .map(({ path, code }) => ({ path, lines: code.split("\n").length - 1 }))
      .filter(({ lines }) => lines > mostLines)
      .map(
        ({ path, lines }) => `${path} has ${lines} lines: split it by purpose, at most ${mostLines} stand in one file.`,
      );
    expect(tooLong).toEqual([]);
  });
});
