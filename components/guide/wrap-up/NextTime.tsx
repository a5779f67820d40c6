import { ButtonLink } from "../../ui/ButtonLink";
import { Section } from "../../ui/Section";
import { useView } from "../guide-context";
import { shortName, whenWords } from "../words";

/** When the two of them talk next: as the calendar showed it, else the way to put it there. */
export function NextTime() {
  const { person, next, nextUrl, today } = useView();
  return (
    <Section title="Next time">
      <div class="card card-rows next-time">
        {next ? (
          <p>{whenWords(next.date, next.startsAt, today)}</p>
        ) : (
          <>
            <p class="faint">Not seen in your calendar yet.</p>
            <ButtonLink
              href={nextUrl}
              label={`Put it there: opens Google’s form for a 1-on-1 with ${shortName(person.name)}`}
            >
              Put it there
            </ButtonLink>
          </>
        )}
      </div>
    </Section>
  );
}
