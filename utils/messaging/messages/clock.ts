/** What is done about somebody's career clock, besides holding a conversation. */
import * as v from "valibot";
import { message } from "../message";
import { clockSettings, id, plainDate } from "../schemas";

const pages = ["popup", "options"] as const;
const personId = id;

export const clockMessages = {
  /** Not listed as due before this day; `null`: listed again. */
  "clock.snooze": message<null>()(pages, v.object({ personId, until: v.nullable(plainDate) })),
  /** The clock rests, for a reason; `null`: it goes on. */
  "clock.pause": message<null>()(pages, v.object({ personId, pause: clockSettings.entries.pause })),
  /** The day that the user sets aside for the next one; `null`: none. */
  "clock.plan": message<null>()(pages, v.object({ personId, on: v.nullable(plainDate) })),
  /**
   * The answer to what is asked about a booking. `held` and `not-held`: whether it took place on its day. `still-on` and
   * `off`: whether it will. `unanswered` takes an answer back.
   */
  "clock.answer": message<null>()(
    ["guide", ...pages],
    v.object({
      conversationId: id,
      answer: v.picklist(["held", "not-held", "still-on", "off", "unanswered"]),
    }),
  ),
};
