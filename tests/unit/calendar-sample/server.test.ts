import { describe, expect, it } from "vitest";
import { people } from "../../calendar/events";
import { answer, type SampleOptions } from "../../calendar/server";

const options: SampleOptions = { now: new Date("2026-11-24T15:20:00Z") };
const week = "https://calendar.google.com/calendar/u/0/r/week";

function dataIn(body: string, id: string) {
  const json = new RegExp(`<script type="application/json" id="${id}"[^>]*>(.*?)</script>`, "s").exec(body)?.[1];
  return JSON.parse(json ?? "null");
}

describe("the sample calendar's server", () => {
  it("answers for calendar.google.com alone", () => {
    expect(answer("https://www.google.com/calendar/u/0/r", options)).toBeNull();
    expect(answer("https://example.com/", options)).toBeNull();
    expect(answer(week, options)?.status).toBe(200);
    expect(answer("https://calendar.google.com/calendar/embed", options)?.status).toBe(404);
  });

  it("leads to the app", () => {
    expect(answer("https://calendar.google.com/", options)?.headers.location).toBe("/calendar/u/0/r");
    const link = answer("https://calendar.google.com/calendar/event?eid=abc", options);
    expect([link?.status, link?.headers.location]).toEqual([302, "/calendar/u/0/r/eventedit/abc"]);
  });

  it("is pure: the same answer for the same question, another nonce for another", () => {
    expect(answer(week, options)).toEqual(answer(week, options));
    const nonce = (url: string) => /nonce="([^"]+)"/.exec(answer(url, options)?.body ?? "")?.[1];
    expect(nonce(week)).not.toBe(nonce(`${week}?x`));
  });

  it("sends the policy that was asked for, with the page's nonce", () => {
    const policy = (csp: SampleOptions["csp"]) => answer(week, { ...options, csp })?.headers["content-security-policy"];
    expect(policy("none")).toBeUndefined();
    expect(policy("y2019")).toMatch(/^script-src 'report-sample' 'nonce-[\w-]{22}' 'unsafe-inline' 'strict-dynamic'/);
    expect(policy("y2019")).not.toContain("frame-src");
    for (const part of [
      "'strict-dynamic'",
      "frame-src 'none'",
      "require-trusted-types-for 'script'",
      "style-src 'nonce-",
    ]) {
      expect(policy("strict")).toContain(part);
    }
  });

  it("puts the user's facts and settings where the real page has them", () => {
    const body =
      answer("https://calendar.google.com/calendar/u/1/r", { ...options, me: "other@example.com", hour24: true })
        ?.body ?? "";
    expect(body).toContain('<base href="/calendar/u/1/">');
    expect(body).toContain('<div id="xUserEmail">other@example.com</div>');
    expect(body).toContain('<div id="xGmtOffset">-18000000</div>');
    const initial = dataIn(body, "initialdata");
    expect(initial[0][2]).toBe("other@example.com");
    expect(initial[39][1][2][1][0][0].slice(0, 2)).toEqual(["format24HourTime", "true"]);
  });

  it("lets no title end the script it stands in", () => {
    const body = answer(week, options)?.body ?? "";
    expect(dataIn(body, "sample-data").events.length).toBeGreaterThan(30);
    expect(body).not.toContain("<script>window.hacked");
    expect(body).not.toContain(people.script.name);
  });

  it("asks for nothing from elsewhere", () => {
    const body = answer(week, options)?.body ?? "";
    expect(body.match(/(src|href)="[^"]*"/g)).toEqual(['href="/calendar/u/0/"', 'href="/favicon.ico"']);
    expect(body).not.toMatch(/@import|url\(/);
  });

  it("shows other events, and as many chips as asked", () => {
    expect(dataIn(answer(week, { ...options, events: [] })?.body ?? "", "sample-data").events).toEqual([]);
    const many = dataIn(answer(`${week}?chips=300`, options)?.body ?? "", "sample-data").events;
    expect(many.filter(({ key }: { key: string }) => key.startsWith("extra-"))).toHaveLength(300);
  });
});
