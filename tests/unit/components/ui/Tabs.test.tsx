// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { afterEach, expect, it } from "vitest";
import { Tabs } from "../../../../components/ui/Tabs";
import { key, leave, names, press, show } from "../screen";

const parts = [
  ["prepare", "Prepare"],
  ["live", "Live"],
  ["wrap-up", "Wrap up"],
] as const;

function Screen() {
  const [selected, setSelected] = useState<(typeof parts)[number][0]>("prepare");
  return <Tabs label="Part" tabs={parts} selected={selected} onSelect={setSelected} />;
}

afterEach(leave);

const selected = () => names('[role="tab"][aria-selected="true"]');
const reachable = () => names('[role="tab"][tabindex="0"]');

it("moves with the arrows, round at both ends, and with Home and End", async () => {
  await show(<Screen />);
  await press("Prepare");
  document.querySelector<HTMLElement>('[role="tab"]')?.focus();
  const seen: string[][] = [];
  for (const name of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
    await key(name);
    seen.push(selected());
    expect(document.activeElement?.textContent).toBe(selected()[0]);
  }
  expect(seen.flat()).toEqual(["Live", "Wrap up", "Prepare", "Wrap up", "Prepare", "Wrap up"]);
});

it("is one stop for Tab: the selected one", async () => {
  await show(<Screen />);
  expect(reachable()).toEqual(["Prepare"]);
  await press("Live");
  expect(reachable()).toEqual(["Live"]);
});
