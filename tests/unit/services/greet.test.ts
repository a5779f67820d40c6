/** The welcome page opens by itself, and once only. */
import { beforeEach, expect, test } from "vitest";
import { greet } from "../../../utils/services/greet";
import { type Background, type Machine, newMachine, options, startBackground } from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

test("opens after the installation, and not when the same data are there again", async () => {
  await greet(background.services);
  expect(machine.welcomes).toBe(1);
  background = startBackground(machine);
  await greet(background.services);
  expect(machine.welcomes).toBe(1);
});

test("stays away from somebody who has been through it", async () => {
  await background.send(options, "settings.change", { change: { welcomed: true } });
  await greet(background.services);
  expect(machine.welcomes).toBe(0);
});
