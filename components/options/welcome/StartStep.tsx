import { Button } from "../../ui/Button";
import { ButtonLink } from "../../ui/ButtonLink";
import { Card } from "../../ui/Card";
import { Section } from "../../ui/Section";

const ways = [
  "Open a 1-on-1 in Google Calendar: the guide appears beside it. A Calendar tab that was open already must be reloaded once.",
  "Press Trellis’s icon in the browser’s toolbar to see who is due a career conversation. Pin it there to keep it in sight.",
  "The icon also opens the guide beside any other tab, such as a video call.",
];

export function StartStep({ onFinish }: { onFinish: () => Promise<void> }) {
  return (
    <Section title="That is all">
      <Card>
        <ul class="data-facts">
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </Card>
      <div class="step-next">
        <Button onClick={() => void onFinish()}>Done</Button>
        <ButtonLink look="filled" href="https://calendar.google.com/">
          Open Google Calendar
        </ButtonLink>
      </div>
    </Section>
  );
}
