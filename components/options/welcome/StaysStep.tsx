import { CalendarCheck, HardDrive, Lock } from "lucide";
import { Card } from "../../ui/Card";
import { Icon, type IconShape } from "../../ui/Icon";
import { Section } from "../../ui/Section";
import { NextStep } from "./NextStep";

const facts: readonly (readonly [IconShape, string, string])[] = [
  [
    Lock,
    "Your notes stay here",
    "They are kept by this browser on this computer. No account, no server, nothing is sent.",
  ],
  [
    CalendarCheck,
    "Only your calendar is looked at",
    "Trellis reads the event you open in Google Calendar, to know who you talk with. It changes nothing there.",
  ],
  [HardDrive, "You hold the only copy", "Removing Trellis deletes everything. A backup is one click, under Data."],
];

export function StaysStep() {
  return (
    <Section title="What stays where">
      <Card>
        <ul class="welcome-facts">
          {facts.map(([shape, title, words]) => (
            <li key={title}>
              <span class="welcome-icon">
                <Icon shape={shape} />
              </span>
              <div>
                <p class="setting-title">{title}</p>
                <p class="quiet">{words}</p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <NextStep to="people" words="Next" />
    </Section>
  );
}
