import { expect, it } from "vitest";
import { reasonFor } from "../../../../components/options/people/import/partner-words";
import { importedFrom, proposalsFrom, untouched } from "../../../../components/options/people/import/proposals";
import type { TalkPartner } from "../../../../utils/import/ics/partners";
import { personOf } from "./people";

const today = "2026-11-24";
const nothing: TalkPartner = {
  ...{ email: "robin@example.com", name: "Robin", series: null, times: 0, firstOn: null, lastOn: null },
  ...{ usualTime: null, career: null, knownSeries: [] },
};
const weekly = { unit: "week", interval: 1, weekday: 2 } as const;
const series = { rhythm: weekly, since: "2026-03-03", times: 31, runs: true };
const last = { firstOn: "2026-03-03", lastOn: "2026-11-17", times: 31 };

it.each<[string, Partial<TalkPartner>]>([
  ["every Tuesday since March, 31 times, last 7 days ago", { series, ...last }],
  [
    "every second Tuesday since March 2025, 31 times, 40 in all, last 7 days ago",
    { ...last, series: { ...series, since: "2025-03-03", rhythm: { ...weekly, interval: 2 } }, times: 40 },
  ],
  [
    "every month from March on, now ended, once so far, last 7 days ago",
    {
      ...last,
      times: 1,
      series: { ...series, times: 1, runs: false, rhythm: { ...weekly, unit: "month", weekday: null } },
    },
  ],
  ["every Tuesday, still to begin", { series: { ...series, times: 0 } }],
  ["again and again since March, 31 times, last 7 days ago", { ...last, series: { ...series, rhythm: null } }],
  ["4 times since March, last 7 days ago", { ...last, times: 4 }],
  ["once, 7 days ago", { ...last, times: 1 }],
  ["once, still to come", {}],
])("%s", (words, fields) => {
  expect(reasonFor({ ...nothing, ...fields }, today)).toBe(words);
});

it("takes over what is ticked, for somebody new or somebody of the list, and no talk older than a known one", () => {
  const career = { on: "2026-01-05", title: "Career chat" };
  const partner = { ...nothing, usualTime: "10:00", knownSeries: ["weekly"], career };
  const [fresh] = proposalsFrom([partner], []);
  if (!fresh) throw new Error("Nobody is proposed.");
  expect(importedFrom(fresh, untouched)).toMatchObject({ personId: null, kind: "report", lastCareer: null });
  expect(importedFrom(fresh, { kind: "peer", career: true })).toMatchObject({
    ...{ kind: "peer", emails: ["robin@example.com"], knownSeries: ["weekly"], usualTime: "10:00" },
    lastCareer: { on: "2026-01-05", approximate: true },
  });
  const lastCareer = { on: "2026-02-01", conversationId: "later" };
  const known = personOf("Robin Vale", { emails: ["ROBIN@example.com"], lastCareer });
  const [listed] = proposalsFrom([partner], [known]);
  if (!listed) throw new Error("Nobody is proposed.");
  expect(listed).toMatchObject({ known: { id: known.id }, name: "Robin Vale", career: null });
  expect(importedFrom(listed, untouched)).toMatchObject({ personId: known.id, emails: [] });
});
