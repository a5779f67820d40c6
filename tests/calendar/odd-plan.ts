/** Events that break careless readers. They stand early in the morning, out of the way of pictures. */
import { people } from "./events";
import { colors, open, type Planned, yes } from "./planned";

const { me, meElsewhere, robin, ines, tom, lena, layla, script, nameless } = people;
const color = colors.graphite;

const crowd = Array.from({ length: 198 }, (_, index) =>
  open({ email: `guest.${index + 1}@example.com`, name: `Guest ${index + 1}` }),
);

export const oddPlan: readonly Planned[] = [
  { key: "no-title", title: "", day: 0, at: "5:00", minutes: 30, guests: [yes(me), open(tom)], color },
  {
    key: "long-title",
    title: "A title that never ends. ".repeat(200),
    day: 0,
    at: "6:00",
    minutes: 45,
    color,
    guests: [yes(me), yes(ines)],
  },
  {
    key: "html",
    title: '<script>window.hacked=1</script><b onclick="window.hacked=1">Sync</b> & "more"',
    day: 1,
    at: "5:00",
    minutes: 30,
    guests: [yes(me), yes(script)],
    color,
    description: "<img src=x onerror=window.hacked=1>",
  },
  {
    key: "right-to-left",
    title: "لقاء أسبوعي مع ليلى",
    day: 1,
    at: "6:00",
    minutes: 30,
    guests: [yes(me), yes(layla)],
    color,
  },
  {
    key: "crowd",
    title: "All hands",
    day: 2,
    at: "5:00",
    minutes: 60,
    guests: [yes(robin), open(me), ...crowd],
    color,
  },
  {
    key: "no-id",
    title: "Event without an id",
    day: 2,
    at: "6:30",
    minutes: 30,
    guests: [yes(me), yes(robin)],
    hasNoId: true,
    color,
  },
  {
    key: "second-address",
    title: "Lena and my other address",
    day: 3,
    at: "5:00",
    minutes: 30,
    color,
    guests: [yes(lena), yes(meElsewhere)],
  },
  { key: "two-of-me", title: "Me twice", day: 3, at: "6:00", minutes: 30, guests: [yes(me), yes(meElsewhere)], color },
  { key: "nameless", title: "Welcome", day: 3, at: "6:30", minutes: 30, guests: [yes(me), open(nameless)], color },
  {
    key: "secondary-calendar",
    title: "From a shared calendar",
    day: 4,
    at: "5:00",
    minutes: 30,
    color,
    withoutOrganizer: true,
    calendarId: "shared123@group.calendar.google.com",
    calendarName: "Hiring",
    guests: [yes(me), yes(ines)],
  },
  { key: "two-minutes", title: "Two minutes", day: 4, at: "6:00", minutes: 2, guests: [yes(me), yes(tom)], color },
  {
    key: "past-midnight",
    title: "Release watch",
    day: 4,
    at: "22:00",
    minutes: 300,
    guests: [yes(me), yes(tom)],
    color,
  },
];
