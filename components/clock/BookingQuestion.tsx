import type { ClockQuestion } from "../../utils/domain/career-clock";
import { dateTimeName, dayName, weekdayName } from "../../utils/domain/relative-time";
import type { PlainDate } from "../../utils/domain/values";
import { Button } from "../ui/Button";
import { type News, useClockChange } from "./use-clock-change";
import "./clock.css";

interface BookingQuestionProps {
  question: ClockQuestion;
  name: string;
  today: PlainDate;
  onDone: (news: News) => Promise<void>;
}

/** Whether a booked conversation is still on, or took place. Unanswered, nothing changes. */
export function BookingQuestion({ question, name, today, onDone }: BookingQuestionProps) {
  const { conversationId, startsAt, asks } = question;
  const { saving, problem, change } = useClockChange(onDone);
  const day = startsAt.slice(0, 10);
  const undo = { conversationId, answer: "unanswered" } as const;
  const answer = (given: "held" | "not-held" | "still-on" | "off", text: string) =>
    void change("clock.answer", { conversationId, answer: given }, text, undo);

  return (
    <div class="booking-question">
      {asks === "happened" ? (
        <>
          <p>
            <strong>Did it happen?</strong> It was booked for {weekdayName(day)} {dayName(day, today)}.
          </p>
          <div class="booking-answers">
            <Button
              disabled={saving}
              aria-label={`Yes, it took place with ${name}`}
              onClick={() => answer("held", `Saved. The clock for ${name} counts from ${dayName(day, today)}.`)}
            >
              Yes
            </Button>
            <Button
              disabled={saving}
              aria-label={`No, it did not take place with ${name}`}
              onClick={() => answer("not-held", `Saved. The clock for ${name} goes on as before.`)}
            >
              No
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            <strong>Still on?</strong> Your calendar shows {dateTimeName(startsAt, today)} without it.
          </p>
          <div class="booking-answers">
            <Button
              disabled={saving}
              aria-label={`Yes, still on with ${name}`}
              onClick={() => answer("still-on", `Saved. ${name} stays booked.`)}
            >
              Yes
            </Button>
            <Button
              disabled={saving}
              aria-label={`No, it is off with ${name}`}
              onClick={() => answer("off", `Saved. ${name} is not booked any more.`)}
            >
              No
            </Button>
          </div>
        </>
      )}
      {problem && (
        <p class="booking-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
