// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { chipReader } from "../../../utils/calendar/google/chips";

const encoded = (text: string) => btoa(text).replace(/=+$/, "");

afterEach(() => document.body.replaceChildren());

it("reads the id of each chip, and nothing else that carries one", () => {
  const robin = encoded("abc_20261124T100000Z me@example.com");
  document.body.innerHTML = `
    <div data-eventchip data-eventid="${robin}"><div data-eventid="${robin}"></div></div>
    <div data-eventchip data-eventid="${encoded("tasks_1 me@example.com")}"></div>
    <div data-eventchip data-eventid="not an id"></div>
    <div data-eventchip></div>`;
  const read = chipReader(document);
  for (const chips of [read(), read()]) {
    expect(chips.map(({ eventId }) => eventId)).toEqual(["abc_20261124T100000Z"]);
    expect(chips[0]?.element).toBe(document.body.firstElementChild);
  }
});

it("follows a chip that is used again for another event", () => {
  document.body.innerHTML = `<div data-eventchip data-eventid="${encoded("first me@example.com")}"></div>`;
  const read = chipReader(document);
  read();
  document.body.firstElementChild?.setAttribute("data-eventid", encoded("second me@example.com"));
  expect(read().map(({ eventId }) => eventId)).toEqual(["second"]);
});
